package fullcourt.operations.proof;

import static fullcourt.platform.warehouse.Column.required;

import fullcourt.operations.command.Arguments.Days;
import fullcourt.platform.processor.SqlFile;
import fullcourt.platform.warehouse.Column;
import fullcourt.platform.warehouse.ColumnType;
import fullcourt.platform.warehouse.Parameter;
import fullcourt.platform.warehouse.Query;
import fullcourt.platform.warehouse.Row;
import fullcourt.platform.warehouse.Table;
import fullcourt.platform.warehouse.TableReader;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Every final game of the schedule has complete box scores of both teams. */
@Component
@Order(1)
public final class CompletenessCheck implements Check {
    static final Column<LocalDate> GAME_DATE = required("game_date", ColumnType.DATE, "Day of the games, US Eastern.");
    static final Column<String> TEAM = required("team_abbr", ColumnType.STRING, "Three letters.");
    static final Column<Long> FINAL = required("final_games", ColumnType.INT64, "Games of the team that day that are over.");
    static final Column<Long> COMPLETE = required("complete_games", ColumnType.INT64, "Those whose box scores are complete for both teams.");
    /** The shape of {@link #rows}. */
    private static final Table SHAPE = Table.named("shape", "team_completeness").columns(GAME_DATE, TEAM, FINAL, COMPLETE).naturalKey(GAME_DATE, TEAM);
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
    public Verdict look(Optional<Days> days) {
        List<Row> rows = rows(days.orElse(EVER));
        List<Violation> gaps = rows.stream().filter(row -> row.get(COMPLETE) < row.get(FINAL)).map(CompletenessCheck::gap).toList();
        long games = rows.stream().mapToLong(row -> row.get(FINAL)).sum();
        return Verdict.of("%d of %d team games that are final have complete box scores of both teams".formatted(rows.stream().mapToLong(row -> row.get(COMPLETE)).sum(), games), gaps);
    }

    private static Violation gap(Row row) {
        return new Violation("%s on %s: %d of %d final games have complete box scores".formatted(row.get(TEAM), row.get(GAME_DATE), row.get(COMPLETE), row.get(FINAL)),
                "Have the box scores of %s scraped again; the file is then loaded by itself.".formatted(row.get(GAME_DATE)));
    }

    /** One row for each team and day with a final game. */
    public List<Row> rows(Days days) {
        SqlFile sql = SqlFile.of(CompletenessCheck.class, "nba_orchestration/completeness_of_days");
        return reader.query(new Query(sql.name(), sql.text(), List.of(Parameter.of("from_date", ColumnType.DATE, days.from()), Parameter.of("to_date", ColumnType.DATE, days.to()))),
                SHAPE);
    }
}
