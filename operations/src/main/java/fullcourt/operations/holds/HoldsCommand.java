package fullcourt.operations.holds;

import fullcourt.operations.command.Arguments;
import fullcourt.operations.command.Command;
import fullcourt.operations.command.Effect;
import fullcourt.operations.command.Exit;
import fullcourt.operations.command.Output;
import fullcourt.operations.command.UsageException;
import fullcourt.platform.holds.EntityHolds;
import java.util.Set;
import org.springframework.stereotype.Component;

/** {@code holds}: who is held, and an operator's word that frees him. */
@Component
final class HoldsCommand implements Command {
    private final EntityHolds holds;

    HoldsCommand(EntityHolds holds) {
        this.holds = holds;
    }

    @Override
    public String name() {
        return "holds";
    }

    @Override
    public String usage() {
        return "[list | reset ENTITY --reason R]";
    }

    @Override
    public String purpose() {
        return "Lists who is held and what frees him, or frees one.";
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
        switch (action(arguments)) {
            case "list" -> holds.current().stream().map(HoldRow::of).forEach(output::row);
            case "reset" -> reset(arguments, output);
            default -> throw new UsageException("'holds %s' is unknown. Write 'holds %s'.".formatted(action(arguments), usage()));
        }
        return Exit.DONE;
    }

    private void reset(Arguments arguments, Output output) {
        String reason = arguments.required("reason", "whoever looks at it later wants to know why");
        if (arguments.words().size() != 2)
            throw new UsageException("'holds reset' needs one player or team, as 'holds list' shows it.");
        String entity = arguments.words().get(1);
        int ended = holds.reset(entity, reason);
        output.line(ended == 0
                ? "'%s' is not held and not left out anywhere; nothing was changed.".formatted(entity)
                : "%d holds of '%s' ended; it is evaluated at the next look.".formatted(ended, entity));
    }
}
