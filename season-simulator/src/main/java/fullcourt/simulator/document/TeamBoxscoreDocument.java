package fullcourt.simulator.document;

import fullcourt.league.TeamCode;
import fullcourt.simulator.season.BoxRow;
import fullcourt.simulator.season.Game;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.function.ToIntFunction;

/** {@code nba-com/team-boxscore/<YYYYMMDD>/<game id>/<time>.json}: both teams of a game, in no order and without a word who is at home. */
record TeamBoxscoreDocument(String timestamp, String gameId, String gameDate, int teamCount, List<Team> teams) {

    static LandedDocument of(LeagueDay day, Game game, Instant at) {
        var teams = List.of(Team.of(day, game, game.id().home()), Team.of(day, game, game.id().away()));
        var document = new TeamBoxscoreDocument(TimeStamps.withOffset(at), game.nbaId().value(), game.date().toString(), teams.size(),
                teams);
        var folder = "%s/%s".formatted(DateTimeFormatter.BASIC_ISO_DATE.format(game.date()), game.nbaId().value());
        return LandedDocument.at(Scraper.NBAC_TEAM_BOXSCORE, day.day(), folder, at, document);
    }

    record Team(String gameId, long teamId, String teamName, String teamAbbreviation, String teamCity, String minutes, Shots fieldGoals,
            Shots threePointers, Shots freeThrows, Rebounds rebounds, int assists, int steals, int blocks, int turnovers, int personalFouls,
            int points, int plusMinus) {

        static Team of(LeagueDay day, Game game, TeamCode team) {
            var all = new TeamTotals(day.rows(game, team));
            var opponent = team == game.id().home() ? game.id().away() : game.id().home();
            return new Team(game.nbaId().value(), team.nbaId(), team.nickname(), team.name(), team.city(),
                    all.sum(GameProgress::minutes) + ":00", Shots.of(all, BoxRow::fgm, BoxRow::fga),
                    Shots.of(all, BoxRow::fg3m, BoxRow::fg3a),
                    Shots.of(all, BoxRow::ftm, BoxRow::fta),
                    new Rebounds(all.sum(BoxRow::oreb), all.sum(BoxRow::dreb), all.sum(BoxRow::rebounds)), all.sum(BoxRow::ast),
                    all.sum(BoxRow::stl), all.sum(BoxRow::blk), all.sum(BoxRow::turnovers), all.sum(BoxRow::fouls), game.scoreOf(team),
                    game.scoreOf(team) - game.scoreOf(opponent));
        }
    }

    record Shots(int made, int attempted, BigDecimal percentage) {

        static Shots of(TeamTotals all, ToIntFunction<BoxRow> made, ToIntFunction<BoxRow> attempted) {
            return new Shots(all.sum(made), all.sum(attempted), all.ratio(made, attempted));
        }
    }

    record Rebounds(int offensive, int defensive, int total) {}
}
