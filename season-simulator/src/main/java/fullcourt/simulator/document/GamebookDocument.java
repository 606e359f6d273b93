package fullcourt.simulator.document;

import com.fasterxml.jackson.annotation.JsonInclude;
import fullcourt.league.TeamCode;
import fullcourt.simulator.season.BoxRow;
import fullcourt.simulator.season.Count;
import fullcourt.simulator.season.Game;
import fullcourt.simulator.season.InjuryNote;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import tools.jackson.databind.annotation.JsonNaming;

/**
 * {@code nba-com/gamebooks-data/<date>/<YYYYMMDD-AWYHOM>/<time>.json}: a game's printed book as the scraper reads it. Who was in the box score without
 * playing sat; who is hurt was not in uniform, and of him only the last name is printed.
 */
@JsonNaming(SnakeCaseStrategy.class)
record GamebookDocument(String gameCode, String date, String matchup, String awayTeam, String homeTeam, String pdfVersion, String pdfUrl,
        String arena,
        String city, String state, String location, List<Official> officials, String gameDuration, int attendance, String attendanceNote,
        String timestamp, List<Active> activePlayers, List<DidNotPlay> dnpPlayers, List<Inactive> inactivePlayers, int totalPlayers,
        int activeCount, int dnpCount, int inactiveCount, String source) {

    static LandedDocument of(LeagueDay day, Game game, Instant at) {
        var date = DateTimeFormatter.BASIC_ISO_DATE.format(game.date());
        var teams = "%s%s".formatted(game.id().away(), game.id().home());
        return LandedDocument.at(Scraper.NBAC_GAMEBOOK_PDF, day.day(), "%s/%s-%s".formatted(day.day(), date, teams), at,
                document(day, game, date, teams, at));
    }

    private static GamebookDocument document(LeagueDay day, Game game, String date, String teams, Instant at) {
        var home = game.id().home();
        var away = game.id().away();
        var played = day.rows(game).stream().filter(row -> !row.sat()).map(Active::of).toList();
        var sat = day.rows(game).stream().filter(BoxRow::sat).map(DidNotPlay::of).toList();
        var inactive = Stream.of(away, home).flatMap(team -> inactive(day, game, team)).toList();
        var city = home.city();
        return new GamebookDocument(date + "/" + teams, game.date().toString(), away + "@" + home, away.name(), home.name(), "short",
                "https://statsdmz.nba.com/pdfs/%s/%s_%s.pdf".formatted(date, date, teams), city + " Arena", city, "", city,
                Referee.of(game).stream().map(referee -> new Official(referee.number(), referee.name())).toList(), "2:20", 18_000,
                "Sellout",
                TimeStamps.withMicros(at), played, sat, inactive, played.size() + sat.size() + inactive.size(), played.size(), sat.size(),
                inactive.size(), "nba_gamebook_pdf");
    }

    /** A last name that two of them share is printed once; a second one could not be distinguished. */
    private static Stream<Inactive> inactive(LeagueDay day, Game game, TeamCode team) {
        var listed = day.rows(game, team).stream().map(BoxRow::player).toList();
        return day.injured(team).stream().filter(note -> !listed.contains(note.player())).map(Inactive::of).distinct();
    }

    record Official(int number, String name) {}

    record Active(String name, String team, String status, Stats stats) {

        static Active of(BoxRow row) { return new Active(row.player().fullName(), row.team().fullName(), "active", Stats.of(row)); }
    }

    @JsonNaming(SnakeCaseStrategy.class)
    record DidNotPlay(String name, String team, String status, String dnpReason, String category) {

        static DidNotPlay of(BoxRow row) {
            return new DidNotPlay(row.player().fullName(), row.team().fullName(), "did_not_play", "DNP - Coach's Decision", "DNP");
        }
    }

    record Inactive(String name, String team, String status, String reason, String category) {

        static Inactive of(InjuryNote note) {
            return new Inactive(note.player().lastName(), note.team().fullName(), "inactive", "Injury/Illness - Unspecified; Soreness",
                    "inactive");
        }
    }

    @JsonNaming(SnakeCaseStrategy.class)
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    record Stats(Optional<String> minutes, Optional<Long> fieldGoalsMade, Optional<Long> fieldGoalsAttempted,
            Optional<Long> threePointersMade, Optional<Long> threePointersAttempted, Optional<Long> freeThrowsMade,
            Optional<Long> freeThrowsAttempted, Optional<Long> offensiveRebounds, Optional<Long> defensiveRebounds,
            Optional<Long> totalRebounds, Optional<Long> assists, Optional<Long> personalFouls, Optional<Long> steals,
            Optional<Long> turnovers, Optional<Long> blocks, Optional<Long> plusMinus, Optional<Long> points,
            Optional<BigDecimal> fieldGoalPercentage, Optional<BigDecimal> threePointPercentage,
            Optional<BigDecimal> freeThrowPercentage) {

        static Stats of(BoxRow row) {
            return new Stats(row.minutes().map(text -> text.contains(":") ? text : text + ":00"), row.count(Count.FGM),
                    row.count(Count.FGA), row.count(Count.FG3M), row.count(Count.FG3A), row.count(Count.FTM), row.count(Count.FTA),
                    row.count(Count.OREB), row.count(Count.DREB), row.count(Count.REB), row.count(Count.AST), row.count(Count.FOULS),
                    row.count(Count.STL), row.count(Count.TURNOVERS), row.count(Count.BLK), row.count(Count.PLUS_MINUS),
                    row.count(Count.POINTS), TeamTotals.ratio(row, Count.FGM, Count.FGA), TeamTotals.ratio(row, Count.FG3M, Count.FG3A),
                    TeamTotals.ratio(row, Count.FTM, Count.FTA));
        }
    }
}
