package fullcourt.operations.status;

import fullcourt.operations.command.Arguments;
import fullcourt.operations.command.Command;
import fullcourt.operations.command.Effect;
import fullcourt.operations.command.Exit;
import fullcourt.operations.command.Output;
import fullcourt.operations.command.UsageException;
import java.util.Set;
import org.springframework.stereotype.Component;

/** {@code status}: whether predictions come, and what a person has to do. */
@Component
final class StatusCommand implements Command {
    private final StatusReport report;

    StatusCommand(StatusReport report) {
        this.report = report;
    }

    @Override
    public String name() {
        return "status";
    }

    @Override
    public String usage() {
        return "";
    }

    @Override
    public String purpose() {
        return "Says in one sentence whether predictions come, then how each phase stands, tonight's slate and what needs you.";
    }

    @Override
    public Effect effect(Arguments arguments) {
        return Effect.LOOKS;
    }

    @Override
    public int run(Arguments arguments, Output output) {
        arguments.allow(name(), Set.of());
        if (!arguments.words().isEmpty())
            throw new UsageException("'status' takes no arguments.");
        Status status = report.now();
        output.line(status.sentence());
        status.phases().forEach(output::row);
        status.slate().forEach(output::row);
        status.needsYou().forEach(output::row);
        return switch (status.state()) {
            case PRODUCING -> Exit.DONE;
            case DEGRADED -> Exit.REFUSED;
            case HALTED -> Exit.VIOLATED;
        };
    }
}
