package fullcourt.simulator.document;

import fullcourt.league.TeamCode;
import fullcourt.simulator.season.Player;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import tools.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import tools.jackson.databind.annotation.JsonNaming;

/** {@code basketball-ref/season-rosters/<2024-25>/<BRK>.json}: a team's roster of the season; the name has no time. */
record SeasonRosterDocument(String team, String team_abbrev, String season, int year, String timestamp, int playerCount,
        List<Member> players,
        String source_url, NameProcessing name_processing) {

    static LandedDocument of(LeagueDay day, TeamCode team, Instant at) {
        var code = ProviderIds.basketballReference(team);
        var label = day.season().label();
        var year = day.season().startYear() + 1;
        var players = day.squad(team).stream().map(Member::of).toList();
        var document = new SeasonRosterDocument(team.fullName(), code, label, year, TimeStamps.withMicros(at), players.size(), players,
                "https://www.basketball-reference.com/teams/%s/%d.html".formatted(code, year),
                new NameProcessing(true, true, true, true, "2.1"));
        var path = "%s/%s/%s.json".formatted(Scraper.BR_SEASON_ROSTER.prefix(), label, code);
        return new LandedDocument(Scraper.BR_SEASON_ROSTER, day.day(), path, Json.bytes(document), at);
    }

    @JsonNaming(SnakeCaseStrategy.class)
    record Member(String jerseyNumber, String fullName, String fullNameAscii, String lastName, String normalized, String suffix,
            String position,
            String height, String weight) {

        static Member of(Player player) {
            var profile = player.profile();
            return new Member(profile.map(Player.Profile::jerseyNumber).orElse(""), player.fullName(), player.fullName(), player.lastName(),
                    player.fullName().toLowerCase(Locale.ROOT), "", profile.map(Player.Profile::position).orElse(""),
                    profile.map(Player.Profile::height).orElse(""), profile.map(Player.Profile::weight).orElse(""));
        }
    }

    @JsonNaming(SnakeCaseStrategy.class)
    record NameProcessing(boolean enhanced, boolean suffixHandling, boolean normalization, boolean unicodeHandling, String version) {}
}
