package fullcourt.operations.sql;

import fullcourt.operations.operation.Call;
import fullcourt.operations.operation.Exit;
import fullcourt.operations.operation.Operation;
import fullcourt.operations.operation.OperationSpec;
import fullcourt.operations.operation.Output;
import fullcourt.operations.operation.Parameter;
import fullcourt.operations.operation.ParameterType;
import fullcourt.operations.operation.UsageException;
import fullcourt.platform.warehouse.AdHocSql;
import fullcourt.platform.warehouse.AdHocSqlRefusedException;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** One read-only question to the warehouse. Rule: {@code docs/decisions/021-bounds.md}. */
@Component
final class SqlOperation implements Operation {
    private static final int MAX_ROWS = 10_000;
    private static final int MAX_TEXT = 100_000;
    private static final Duration LIMIT = Duration.ofSeconds(30);
    private static final Parameter<String> STATEMENT = Parameter
            .word("statement", "\"SELECT ...\"", ParameterType.text(MAX_TEXT), "One SELECT statement in the warehouse's dialect.")
            .required("one statement in quotes: sql \"SELECT COUNT(*) FROM nba_raw.nbac_schedule\"");
    private static final OperationSpec SPEC = OperationSpec.named("sql")
            .summary(
                    "Asks the warehouse one read-only question without table functions or files: at most 50,000 characters, 10,000 rows, 16 MB and 30 s; two run at once, four wait.")
            .takes(STATEMENT).whenEmpty("The statement returned no rows.").exit(Exit.DONE, "answered")
            .exit(Exit.REFUSED, "refused or invalid")
            .example("sql \"SELECT COUNT(*) AS games FROM nba_raw.nbac_schedule\"").build();
    private final AdHocSql sql;

    SqlOperation(AdHocSql sql) {
        this.sql = sql;
    }

    @Override
    public OperationSpec spec() {
        return SPEC;
    }

    @Override
    public int run(Call call, Output output) {
        try {
            AdHocSql.Answer answer = sql.ask(call.get(STATEMENT), MAX_ROWS, LIMIT);
            for (List<@Nullable Object> row : answer.rows()) {
                output.row(columns(answer.columns(), row));
            }
            if (answer.isCut())
                output.progress("Only the first %d rows are shown.".formatted(answer.rows().size()));
            return Exit.DONE;
        } catch (AdHocSqlRefusedException refused) {
            throw new UsageException(String.valueOf(refused.getMessage()));
        }
    }

    /** A name that is used twice is numbered, so that no value is lost. */
    private static SequencedMap<String, @Nullable Object> columns(List<String> names, List<@Nullable Object> values) {
        SequencedMap<String, @Nullable Object> columns = new LinkedHashMap<>();
        for (int i = 0; i < names.size(); i++) {
            String name = names.get(i);
            for (int again = 2; columns.containsKey(name); again++) {
                name = names.get(i) + "_" + again;
            }
            columns.put(name, values.get(i));
        }
        return columns;
    }
}
