package fullcourt.operations.report;

import static fullcourt.platform.tables.Column.optional;
import static fullcourt.platform.tables.Column.required;

import fullcourt.operations.report.MorningReport.SystemAccuracy;
import fullcourt.platform.tables.Column;
import fullcourt.platform.tables.ColumnType;
import fullcourt.platform.tables.Row;
import fullcourt.platform.tables.Schema;
import fullcourt.platform.tables.SqlFile;
import fullcourt.platform.tables.TableId;
import fullcourt.platform.warehouse.Catalogue;
import fullcourt.platform.warehouse.Parameter;
import fullcourt.platform.warehouse.Query;
import fullcourt.platform.warehouse.TableReader;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The counts of a report, each from one query; nothing where the table belongs to a service that is not in this process. */
@Component
final class ReportTables {
    private static final Column<Long> PREDICTIONS = required("predictions", ColumnType.INT64, "Predictions.");
    private static final Column<Long> WRITTEN = required("written", ColumnType.INT64, "Units of work that wrote.");
    private static final Column<Long> FAILED = required("failed", ColumnType.INT64, "Units of work that failed.");
    private static final Column<String> OUTCOME = required("outcome", ColumnType.STRING, "What became of requests.");
    private static final Column<Long> REQUESTS = required("requests", ColumnType.INT64, "So many.");
    private static final Column<String> SYSTEM = required("system_id", ColumnType.STRING, "Who predicts.");
    private static final Column<Long> GRADED = required("graded", ColumnType.INT64, "Predictions of players who played.");
    private static final Column<Double> ERROR = optional("system_error", ColumnType.FLOAT64, "Mean absolute error, points.");
    private static final Column<Double> ERROR_WITH_LINE = optional("system_error_with_line", ColumnType.FLOAT64,
            "The same where there was a line.");
    private static final Column<Double> LINE_ERROR = optional("line_error", ColumnType.FLOAT64, "Mean absolute error of the line, points.");
    private final TableReader reader;
    private final Catalogue catalogue;

    ReportTables(TableReader reader, Catalogue catalogue) {
        this.reader = reader;
        this.catalogue = catalogue;
    }

    /** @param written units of work that wrote something @param failed that failed */
    record Work(long written, long failed) {}

    long withdrawn(LocalDate day) {
        return rows("nba_predictions.player_prop_predictions", "predictions_withdrawn", Schema.of("withdrawn", PREDICTIONS), on(day))
                .stream()
                .mapToLong(row -> row.get(PREDICTIONS)).sum();
    }

    Work workSince(Instant since) {
        return rows("nba_reference.processor_run_history", "built_since", Schema.of("work", WRITTEN, FAILED), since(since)).stream()
                .map(row -> new Work(row.get(WRITTEN), row.get(FAILED))).findFirst().orElse(new Work(0, 0));
    }

    Map<String, Long> backfillsSince(Instant since) {
        return rows("nba_orchestration.backfill_requests", "backfills_since", Schema.of("backfills", OUTCOME, REQUESTS), since(since))
                .stream()
                .collect(Collectors.toMap(row -> row.get(OUTCOME), row -> row.get(REQUESTS), Long::sum, TreeMap::new));
    }

    List<SystemAccuracy> accuracy(LocalDate day) {
        Schema schema = Schema.of("accuracy", SYSTEM, GRADED, ERROR, ERROR_WITH_LINE, LINE_ERROR);
        return rows("nba_predictions.prediction_accuracy", "accuracy_beside_the_line", schema, on(day)).stream()
                .map(row -> new SystemAccuracy(row.get(SYSTEM), row.get(GRADED), number(row, ERROR), number(row, ERROR_WITH_LINE),
                        number(row, LINE_ERROR)))
                .toList();
    }

    private static OptionalDouble number(Row row, Column<Double> column) {
        return row.find(column).stream().mapToDouble(Double::doubleValue).findFirst();
    }

    private static Parameter on(LocalDate day) {
        return Parameter.of("game_date", ColumnType.DATE, day);
    }

    private static Parameter since(Instant since) {
        return Parameter.of("since", ColumnType.TIMESTAMP, since);
    }

    private List<Row> rows(String table, String query, Schema schema, Parameter parameter) {
        if (!catalogue.has(TableId.parse(table)))
            return List.of();
        SqlFile sql = SqlFile.of(ReportTables.class, "nba_orchestration/" + query);
        return reader.query(new Query(sql.name(), sql.text(), List.of(parameter)), schema);
    }
}
