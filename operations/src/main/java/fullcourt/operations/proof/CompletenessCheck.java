package fullcourt.operations.proof;

import static fullcourt.platform.tables.Column.optional;
import static fullcourt.platform.tables.Column.required;

import fullcourt.operations.operation.Days;
import fullcourt.platform.backfill.Gap;
import fullcourt.platform.tables.Column;
import fullcourt.platform.tables.ColumnType;
import fullcourt.platform.tables.Row;
import fullcourt.platform.tables.SqlFile;
import fullcourt.platform.tables.Schema;
import fullcourt.platform.warehouse.Parameter;
import fullcourt.platform.warehouse.Query;
import fullcourt.platform.warehouse.TableReader;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Every final game of the schedule has complete box scores of both teams. */
@Component
@Order(1)
public final class CompletenessCheck implements Check {
    private static final Column<LocalDate> GAME_DATE = required("game_date", ColumnType.DATE, "Day of the game, US Eastern.");
    private static final Column<String> TEAM = required("team_abbr", ColumnType.STRING, "Three letters.");
    private static final Column<String> GAME = required("game_id", ColumnType.STRING, "The game: 20251227_LAL_GSW.");
    private static final Column<Long> FINAL = required("final_games", ColumnType.INT64, "1: the game is over.");
    private static final Column<Long> COMPLETE = required("complete_games", ColumnType.INT64,
            "1 if the box scores of both teams are whole.");
    private static final Column<Long> PLAYER_ROWS = required("player_rows", ColumnType.INT64, "Box-score rows of the team.");
    private static final Column<Long> POINTS = optional("team_points", ColumnType.INT64, "Sum of its players' points.");
    private static final Column<Long> SCORE = optional("team_score", ColumnType.INT64, "Its score in the schedule.");
    private static final Column<String> STOPPED = required("ingest_stage", ColumnType.STRING, "How far the game has come.");
    private static final Schema SCHEMA = Schema.of("team_completeness", GAME_DATE, TEAM, GAME, FINAL, COMPLETE, PLAYER_ROWS, POINTS, SCORE,
            STOPPED);
    private static final Days EVER = new Days(LocalDate.of(1946, 11, 1), LocalDate.of(9000, 1, 1));
    private final TableReader reader;

    CompletenessCheck(TableReader reader) {
        this.reader = reader;
    }

    @Override
    public String name() {
        return "completeness";
    }

    @Override
    public Verdict check(Optional<Days> days) {
        List<TeamGameSummary> games = teamGames(days.orElse(EVER));
        List<Violation> gaps = games.stream().filter(TeamGameSummary::isGap).map(CompletenessCheck::gap).toList();
        long over = games.stream().mapToLong(TeamGameSummary::finalGames).sum();
        return Verdict.of("%d of %d team games that are over are complete for both teams"
                .formatted(games.stream().mapToLong(TeamGameSummary::completeGames).sum(), over), gaps);
    }

    private static Violation gap(TeamGameSummary game) {
        String points = game.teamPoints().map(sum -> ", %d of %s points".formatted(sum, game.teamScore().map(Object::toString).orElse("?")))
                .orElse("");
        return new Violation(
                "%s in %s: %s (%d player rows%s)".formatted(game.teamAbbr(), game.gameId(), game.ingestStage(), game.playerRows(), points),
                "Have the box scores of %s scraped again; the file is then loaded by itself.".formatted(game.gameDate()));
    }

    /** Days with a game that is over and lacks box scores. */
    public List<Gap> gaps(Days days) {
        SortedMap<LocalDate, String> byDay = new TreeMap<>();
        teamGames(days).stream().filter(TeamGameSummary::isGap).forEach(game -> byDay.merge(game.gameDate(),
                "%s in %s (%s)".formatted(game.teamAbbr(), game.gameId(), game.ingestStage()), (one, other) -> one + ", " + other));
        return byDay.entrySet().stream().map(day -> new Gap(day.getKey(), day.getValue())).toList();
    }

    /** One for each team and final game. */
    public List<TeamGameSummary> teamGames(Days days) {
        SqlFile sql = SqlFile.of(CompletenessCheck.class, "nba_orchestration/completeness_of_days");
        List<Parameter> range = List.of(Parameter.of("from_date", ColumnType.DATE, days.from()),
                Parameter.of("to_date", ColumnType.DATE, days.to()));
        return reader.query(new Query(sql.name(), sql.text(), range), SCHEMA).stream().map(CompletenessCheck::teamGame).toList();
    }

    private static TeamGameSummary teamGame(Row row) {
        return new TeamGameSummary(row.get(GAME_DATE), row.get(TEAM), row.get(GAME), row.get(FINAL), row.get(COMPLETE),
                row.get(PLAYER_ROWS),
                row.find(POINTS), row.find(SCORE), row.get(STOPPED));
    }
}
