package fullcourt.operations.names;

import fullcourt.operations.command.Arguments;
import fullcourt.operations.command.Arguments.Days;
import fullcourt.operations.command.Bounds;
import fullcourt.operations.command.Command;
import fullcourt.operations.command.Effect;
import fullcourt.operations.command.Exit;
import fullcourt.operations.command.Output;
import fullcourt.operations.command.UsageException;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** {@code names}: the queue of names that join nobody. */
@Component
final class NamesCommand implements Command {
    private static final int USUAL = 100;
    private final NameQueue queue;
    private final NameDays days;

    NamesCommand(NameQueue queue, NameDays days) {
        this.queue = queue;
        this.days = days;
    }

    @Override
    public String name() {
        return "names";
    }

    @Override
    public String usage() {
        return "[--date D | --from D --to D] [--limit N]";
    }

    @Override
    public String purpose() {
        return "Lists names that join no player and whom they may mean; without a date those of this season.";
    }

    @Override
    public Effect effect(Arguments arguments) {
        return Effect.LOOKS;
    }

    @Override
    public int run(Arguments arguments, Output output) {
        arguments.allow(name(), Set.of("date", "from", "to", "limit"));
        if (!arguments.words().isEmpty())
            throw new UsageException("'names' takes only options: names %s.".formatted(usage()));
        Days looked = arguments.days().orElseGet(days::thisSeason);
        int limit = arguments.option("limit").map(NamesCommand::number).orElse(USUAL);
        List<UnresolvedName> waiting = queue.waiting(looked, limit);
        waiting.forEach(output::row);
        if (waiting.size() == limit)
            output.progress("Only the first %d are shown; --limit shows up to %d.".formatted(limit, Bounds.MOST_ROWS));
        return Exit.DONE;
    }

    private static int number(String text) {
        try {
            return Bounds.of(Integer.parseInt(text));
        } catch (NumberFormatException _) {
            throw new UsageException("--limit is '%s', accepted is a whole number from 1 to %d.".formatted(text, Bounds.MOST_ROWS));
        }
    }
}
