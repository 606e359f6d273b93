package fullcourt.simulator.document;

import fullcourt.league.GameType;
import fullcourt.league.TeamCode;
import fullcourt.simulator.season.Game;
import fullcourt.simulator.season.SeasonSource;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import tools.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import tools.jackson.databind.annotation.JsonNaming;

/** {@code ball-dont-lie/standings/<2024-25>/<date>/<time>.json}: all 30 teams after the games before that day. */
record StandingsDocument(int season, String timestamp, int teamCount, List<Standing> standings) {

    static LandedDocument of(SeasonSource source, LocalDate day, Instant at) {
        var played = source.games().stream().filter(game -> game.nbaId().type() == GameType.REGULAR_SEASON && game.date().isBefore(day))
                .toList();
        var season = source.season().startYear();
        var standings = standings(season, played);
        var document = new StandingsDocument(season, TimeStamps.withOffset(at), standings.size(), standings);
        var path = "%s/%s/%s/%s.json".formatted(Scraper.BDL_STANDINGS.prefix(), source.season().label(), day, TimeStamps.fileName(at));
        return new LandedDocument(Scraper.BDL_STANDINGS, day, path, Json.bytes(document), at);
    }

    /** Teams by games won more than lost; rank within conference and division is the place in that order. */
    private static List<Standing> standings(int season, List<Game> played) {
        var byBalance = Arrays.stream(TeamCode.values())
                .sorted(Comparator.comparingInt((TeamCode team) -> Balance.of(team, played, _ -> true).difference()).reversed()).toList();
        var standings = new ArrayList<Standing>();
        for (var team : byBalance) {
            var conferenceRank = 1
                    + byBalance.stream().takeWhile(other -> other != team).filter(other -> other.conference() == team.conference()).count();
            var divisionRank = 1
                    + byBalance.stream().takeWhile(other -> other != team).filter(other -> other.division() == team.division()).count();
            standings.add(Standing.of(team, season, played, conferenceRank, divisionRank));
        }
        return standings;
    }

    @JsonNaming(SnakeCaseStrategy.class)
    record Standing(BdlTeam team, String conferenceRecord, long conferenceRank, String divisionRecord, long divisionRank, int wins,
            int losses,
            String homeRecord, String roadRecord, int season) {

        static Standing of(TeamCode team, int season, List<Game> played, long conferenceRank, long divisionRank) {
            var all = Balance.of(team, played, _ -> true);
            var conference = Balance.of(team, played, game -> opponent(game, team).conference() == team.conference());
            var division = Balance.of(team, played, game -> opponent(game, team).division() == team.division());
            var home = Balance.of(team, played, game -> game.id().home() == team);
            var road = Balance.of(team, played, game -> game.id().away() == team);
            return new Standing(BdlTeam.of(team), conference.printed(), conferenceRank, division.printed(), divisionRank, all.wins,
                    all.losses,
                    home.printed(), road.printed(), season);
        }

        private static TeamCode opponent(Game game, TeamCode team) {
            return game.id().home() == team ? game.id().away() : game.id().home();
        }
    }

    private record Balance(int wins, int losses) {

        static Balance of(TeamCode team, List<Game> played, Predicate<Game> counted) {
            var games = played.stream().filter(game -> game.id().involves(team)).filter(counted).toList();
            var wins = (int) games.stream().filter(game -> game.winner() == team).count();
            return new Balance(wins, games.size() - wins);
        }

        int difference() { return wins - losses; }

        String printed() { return wins + "-" + losses; }
    }
}
