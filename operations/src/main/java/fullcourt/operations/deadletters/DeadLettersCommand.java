package fullcourt.operations.deadletters;

import fullcourt.operations.command.Arguments;
import fullcourt.operations.command.Command;
import fullcourt.operations.command.Effect;
import fullcourt.operations.command.Exit;
import fullcourt.operations.command.Output;
import fullcourt.operations.command.UsageException;
import fullcourt.platform.files.DeadLetters;
import fullcourt.platform.files.ReplayReceipt;
import fullcourt.platform.files.Replays;
import fullcourt.platform.routing.ProcessorRegistry;
import fullcourt.platform.service.Pipeline;
import fullcourt.platform.tables.InvalidPathException;
import java.util.Set;
import org.springframework.stereotype.Component;

/** {@code dead-letters}: what could not be read, and an operator's word to read it again. */
@Component
final class DeadLettersCommand implements Command {
    private final DeadLetters deadLetters;
    private final Replays replays;
    private final ProcessorRegistry registry;
    private final Pipeline pipeline;

    DeadLettersCommand(DeadLetters deadLetters, Replays replays, ProcessorRegistry registry, Pipeline pipeline) {
        this.deadLetters = deadLetters;
        this.replays = replays;
        this.registry = registry;
        this.pipeline = pipeline;
    }

    @Override
    public String name() {
        return "dead-letters";
    }

    @Override
    public String usage() {
        return "[list | replay GROUP|PREFIX|OBJECT_PATH --reason R]";
    }

    @Override
    public String purpose() {
        return "Lists what could not be read, by feed and reason, or reads it again: a group, a feed or one file.";
    }

    private static String action(Arguments arguments) {
        return arguments.words().isEmpty() ? "list" : arguments.words().getFirst();
    }

    @Override
    public Effect effect(Arguments arguments) {
        return action(arguments).equals("list") ? Effect.LOOKS : Effect.CHANGES;
    }

    @Override
    public int run(Arguments arguments, Output output) {
        arguments.allow(name(), Set.of("reason"));
        return switch (action(arguments)) {
            case "list" -> {
                deadLetters.groups().forEach(output::row);
                yield Exit.DONE;
            }
            case "replay" -> replay(arguments, output);
            default ->
                throw new UsageException("'dead-letters %s' is unknown. Write 'dead-letters %s'.".formatted(action(arguments), usage()));
        };
    }

    private int replay(Arguments arguments, Output output) {
        String reason = arguments.required("reason", "whoever looks at it later wants to know why");
        if (arguments.words().size() != 2)
            throw new UsageException(
                    "'dead-letters replay' needs one group as 'dead-letters list' shows it, one prefix or one object path.");
        Replays.Result result = ReplayRequest.run(request(arguments.words().get(1)), replays, reason);
        result.receipts().forEach(output::row);
        if (result.left() > 0)
            output.line("%d more files wait. Ask again for the next %d.".formatted(result.left(), Replays.MOST_FILES));
        pipeline.settle(decision -> output.progress("%s %s: %s".formatted(decision.table(), decision.date(), decision.status())));
        return result.left() == 0 && result.receipts().stream().allMatch(ReplayReceipt::isSettled) ? Exit.DONE : Exit.REFUSED;
    }

    private ReplayRequest request(String typed) {
        try {
            return ReplayRequest.parse(typed, registry);
        } catch (InvalidPathException invalid) {
            throw new UsageException(String.valueOf(invalid.getMessage()));
        }
    }
}
