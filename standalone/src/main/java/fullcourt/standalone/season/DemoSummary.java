package fullcourt.standalone.season;

import static fullcourt.platform.tables.Column.required;

import fullcourt.operations.execution.OperationRegistry;
import fullcourt.operations.operation.Call;
import fullcourt.operations.operation.Output;
import fullcourt.platform.tables.Column;
import fullcourt.platform.tables.ColumnType;
import fullcourt.platform.tables.SqlFile;
import fullcourt.platform.tables.Schema;
import fullcourt.platform.warehouse.Query;
import fullcourt.platform.warehouse.Warehouse;
import fullcourt.prediction.grading.AccuracyBySystem;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** The short table at the end, and the proof. */
@Component
final class DemoSummary {
    private static final Column<String> WHAT = required("what", ColumnType.STRING, "What was counted.");
    private static final Column<Long> AMOUNT = required("amount", ColumnType.INT64, "How many.");
    private static final Schema SCHEMA = Schema.of("demo_counts", WHAT, AMOUNT);
    private final Warehouse warehouse;
    private final ObjectProvider<OperationRegistry> operations;

    /** @param operations asked late: the demonstration is one of them */
    DemoSummary(Warehouse warehouse, ObjectProvider<OperationRegistry> operations) {
        this.warehouse = warehouse;
        this.operations = operations;
    }

    /** @return the proof's exit code */
    int write(DemoScript script, Output output) {
        SqlFile counts = SqlFile.of(DemoSummary.class, "demo/counts");
        warehouse.query(new Query(counts.name(), counts.text(), List.of()), SCHEMA).stream()
                .sorted(Comparator.comparing(row -> row.get(WHAT)))
                .forEach(row -> output.line("%,10d  %s".formatted(row.get(AMOUNT), row.get(WHAT).substring(2))));
        AccuracyBySystem.between(script.firstDay(), script.lastDay(), warehouse)
                .forEach(system -> output.line(String.format(Locale.ROOT, "%,10d  graded of %s, mean absolute error %.2f points",
                        system.graded(), system.systemId(), system.meanAbsoluteError().orElse(Double.NaN))));
        output.line("Proof:");
        return Call.of(operations.getObject().named("verify").orElseThrow()).run(output);
    }
}
