package fullcourt.operations.status;

import fullcourt.operations.command.Arguments;
import fullcourt.operations.command.Command;
import fullcourt.operations.command.Effect;
import fullcourt.operations.command.Exit;
import fullcourt.operations.command.Output;
import fullcourt.operations.command.UsageException;
import fullcourt.platform.findings.Findings;
import java.util.Set;
import org.springframework.stereotype.Component;

/** {@code findings}: what is wrong now, and an operator's word that closes what nothing checks again. */
@Component
final class FindingsCommand implements Command {
    private final Findings findings;
    private final ClosedByHand byHand;

    FindingsCommand(Findings findings, ClosedByHand byHand) {
        this.findings = findings;
        this.byHand = byHand;
    }

    @Override
    public String name() {
        return "findings";
    }

    @Override
    public String usage() {
        return "[list | close CAUSE --reason R]";
    }

    @Override
    public String purpose() {
        return "Lists what is wrong now and what to do about it, or closes a finding that nothing checks again.";
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
            case "list" -> findings.open().stream().map(FindingRow::of).forEach(output::row);
            case "close" -> close(arguments, output);
            default -> throw new UsageException("'findings %s' is unknown. Write 'findings %s'.".formatted(action(arguments), usage()));
        }
        return Exit.DONE;
    }

    private void close(Arguments arguments, Output output) {
        arguments.required("reason", "whoever looks at it later wants to know why");
        if (arguments.words().size() != 2)
            throw new UsageException("'findings close' needs one cause, as 'findings list' shows it.");
        String cause = arguments.words().get(1);
        byHand.close(byHand.required(cause));
        output.line("'%s' is closed.".formatted(cause));
    }
}
