package fullcourt.simulator.document;

import com.fasterxml.jackson.annotation.JsonInclude;
import fullcourt.league.TeamCode;
import fullcourt.simulator.season.Count;
import fullcourt.simulator.season.Game;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;

/** {@code nba-com/team-boxscore/<YYYYMMDD>/<game id>/<time>.json}: both teams of a game, in no order and without a word who is at home. */
record TeamBoxscoreDocument(String timestamp, String gameId, String gameDate, int teamCount, List<Team> teams) {

    static LandedDocument of(LeagueDay day, Game game, Instant at) {
        var teams = List.of(Team.of(day, game, game.id().home()), Team.of(day, game, game.id().away()));
        var document = new TeamBoxscoreDocument(TimeStamps.withOffset(at), game.nbaId().value(), game.date().toString(), teams.size(),
                teams);
        var folder = "%s/%s".formatted(DateTimeFormatter.BASIC_ISO_DATE.format(game.date()), game.nbaId().value());
        return LandedDocument.at(Scraper.NBAC_TEAM_BOXSCORE, day.day(), folder, at, document);
    }

    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    record Team(String gameId, long teamId, String teamName, String teamAbbreviation, String teamCity, Optional<String> minutes,
            Shots fieldGoals, Shots threePointers, Shots freeThrows, Rebounds rebounds, Optional<Long> assists, Optional<Long> steals,
            Optional<Long> blocks, Optional<Long> turnovers, Optional<Long> personalFouls, int points, int plusMinus) {

        static Team of(LeagueDay day, Game game, TeamCode team) {
            var all = new TeamTotals(day.rows(game, team));
            var opponent = team == game.id().home() ? game.id().away() : game.id().home();
            return new Team(game.nbaId().value(), team.nbaId(), team.nickname(), team.name(), team.city(),
                    all.minutes().map(minutes -> minutes + ":00"), Shots.of(all, Count.FGM, Count.FGA),
                    Shots.of(all, Count.FG3M, Count.FG3A), Shots.of(all, Count.FTM, Count.FTA),
                    new Rebounds(all.sum(Count.OREB), all.sum(Count.DREB), all.sum(Count.REB)), all.sum(Count.AST), all.sum(Count.STL),
                    all.sum(Count.BLK), all.sum(Count.TURNOVERS), all.sum(Count.FOULS), game.scoreOf(team),
                    game.scoreOf(team) - game.scoreOf(opponent));
        }
    }

    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    record Shots(Optional<Long> made, Optional<Long> attempted, Optional<BigDecimal> percentage) {

        static Shots of(TeamTotals all, Count made, Count attempted) {
            return new Shots(all.sum(made), all.sum(attempted), all.ratio(made, attempted));
        }
    }

    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    record Rebounds(Optional<Long> offensive, Optional<Long> defensive, Optional<Long> total) {}
}
