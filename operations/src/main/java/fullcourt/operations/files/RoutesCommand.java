package fullcourt.operations.files;

import fullcourt.operations.command.Arguments;
import fullcourt.operations.command.Command;
import fullcourt.operations.command.Effect;
import fullcourt.operations.command.Exit;
import fullcourt.operations.command.Output;
import fullcourt.operations.command.UsageException;
import java.util.Set;
import org.springframework.stereotype.Component;

/** {@code routes}: where every declared prefix leads, and what was seen of it. */
@Component
final class RoutesCommand implements Command {
    private final FeedSummary.Feeds feeds;

    RoutesCommand(FeedSummary.Feeds feeds) {
        this.feeds = feeds;
    }

    @Override
    public String name() {
        return "routes";
    }

    @Override
    public String usage() {
        return "";
    }

    @Override
    public String purpose() {
        return "Lists every declared prefix: who reads it into which table, what was seen of it, or why it is ignored.";
    }

    @Override
    public Effect effect(Arguments arguments) {
        return Effect.LOOKS;
    }

    @Override
    public int run(Arguments arguments, Output output) {
        arguments.allow(name(), Set.of());
        if (!arguments.words().isEmpty())
            throw new UsageException("'routes' takes no arguments. 'explain-route PATH' says where one path leads.");
        feeds.rows().forEach(output::row);
        return Exit.DONE;
    }
}
