package fullcourt.simulator.document;

import fullcourt.league.TeamCode;
import fullcourt.simulator.season.InjuryNote;
import fullcourt.simulator.season.Player;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** {@code espn/rosters/<date>/team_<ABBR>/<time>.json}: a team's roster as the interface gives it. */
record EspnRosterDocument(String team_abbr, String espn_team_abbr, int espn_team_id, String teamName, String timestamp, int playerCount,
        List<Member> players) {

    static LandedDocument of(LeagueDay day, TeamCode team, Instant at) {
        var hurt = day.injured(team).stream().collect(Collectors.toMap(InjuryNote::player, note -> note, (first, _) -> first));
        var players = day.squad(team).stream().map(player -> Member.of(player, Optional.ofNullable(hurt.get(player)))).toList();
        var document = new EspnRosterDocument(team.name(), ProviderIds.espn(team), team.bdlId(), team.fullName(), TimeStamps.withMicros(at),
                players.size(), players);
        return LandedDocument.at(Scraper.ESPN_ROSTER_API, day.day(), "%s/team_%s".formatted(day.day(), team), at, document);
    }

    record Member(String playerId, String fullName, String jersey, String position, int heightIn, double weightLb, List<Injury> injuries) {

        static Member of(Player player, Optional<InjuryNote> injury) {
            var profile = player.profile();
            return new Member(Long.toString(ProviderIds.espn(player)), player.fullName(),
                    profile.map(Player.Profile::jerseyNumber).orElse(""),
                    profile.map(of -> words(of.position())).orElse("Forward"), profile.map(of -> inches(of.height())).orElse(0),
                    profile.map(of -> Double.parseDouble(of.weight())).orElse(0.0),
                    injury.map(note -> new Injury(note.status() == InjuryNote.Status.OUT ? "Out" : "Day-To-Day")).stream().toList());
        }

        private static String words(String position) {
            return switch (position) {
                case "G" -> "Guard";
                case "C" -> "Center";
                default -> "Forward";
            };
        }

        /** "6-8" */
        private static int inches(String height) {
            var parts = height.split("-", 2);
            return 12 * Integer.parseInt(parts[0]) + Integer.parseInt(parts[1]);
        }
    }

    record Injury(String status) {}
}
