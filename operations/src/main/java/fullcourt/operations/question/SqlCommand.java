package fullcourt.operations.question;

import fullcourt.operations.command.Arguments;
import fullcourt.operations.command.Command;
import fullcourt.operations.command.Effect;
import fullcourt.operations.command.Exit;
import fullcourt.operations.command.Output;
import fullcourt.operations.command.UsageException;
import fullcourt.platform.warehouse.AdHocSql;
import fullcourt.platform.warehouse.QuestionRefusedException;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** {@code sql}: one read-only question to the warehouse. */
@Component
final class SqlCommand implements Command {
    private static final int MOST_ROWS = 10_000;
    private static final Duration LONGEST = Duration.ofSeconds(30);
    private final AdHocSql sql;

    SqlCommand(AdHocSql sql) {
        this.sql = sql;
    }

    @Override
    public String name() {
        return "sql";
    }

    @Override
    public String usage() {
        return "\"SELECT ...\"";
    }

    @Override
    public String purpose() {
        return "Asks the warehouse one read-only question.";
    }

    @Override
    public Effect effect(Arguments arguments) {
        return Effect.LOOKS;
    }

    @Override
    public int run(Arguments arguments, Output output) {
        arguments.allow(name(), Set.of());
        if (arguments.words().size() != 1)
            throw new UsageException("'sql' needs one statement in quotes: sql \"SELECT COUNT(*) FROM nba_raw.nbac_schedule\".");
        try {
            AdHocSql.Answer answer = sql.ask(arguments.words().getFirst(), MOST_ROWS, LONGEST);
            for (List<@Nullable Object> row : answer.rows()) {
                output.row(columns(answer.columns(), row));
            }
            if (answer.isCut())
                output.progress("Only the first %d rows are shown.".formatted(answer.rows().size()));
            return Exit.DONE;
        } catch (QuestionRefusedException refused) {
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
