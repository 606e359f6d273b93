package fullcourt.operations.proof;

import fullcourt.operations.command.Arguments;
import fullcourt.operations.command.Arguments.Days;
import fullcourt.operations.command.Command;
import fullcourt.operations.command.Effect;
import fullcourt.operations.command.Exit;
import fullcourt.operations.command.Output;
import fullcourt.operations.command.UsageException;
import fullcourt.operations.proof.Check.Verdict;
import fullcourt.operations.proof.Check.Violation;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** {@code verify}: looks at everything that must hold, and says of each whether it does. */
@Component
final class VerifyCommand implements Command {
    private static final int LISTED = 100;
    private static final int LONGEST = 200;
    private final List<Check> checks;

    VerifyCommand(List<Check> checks) {
        this.checks = checks;
    }

    /** @param result holds, violated or note */
    private record ProofRow(String result, String check, String what, String toDo) {}

    @Override
    public String name() {
        return "verify";
    }

    @Override
    public String usage() {
        return "[--date D | --from D --to D]";
    }

    @Override
    public String purpose() {
        return "Proves that nothing is missing, doubled, unfinished or stale; without a date of everything there is.";
    }

    @Override
    public Effect effect(Arguments arguments) {
        return Effect.LOOKS_AT_STANDSTILL;
    }

    @Override
    public int run(Arguments arguments, Output output) {
        arguments.allow(name(), Set.of("date", "from", "to"));
        if (!arguments.words().isEmpty())
            throw new UsageException("'verify' takes only options: verify %s.".formatted(usage()));
        Optional<Days> days = arguments.days();
        boolean holds = true;
        for (Check check : checks) {
            output.progress("looking at " + check.name());
            Verdict verdict = check.look(days);
            if (verdict.violations().isEmpty())
                output.row(new ProofRow("holds", check.name(), verdict.proven(), ""));
            list("violated", check, verdict.violations(), output);
            list("note", check, verdict.notes(), output);
            holds &= verdict.violations().isEmpty();
        }
        return holds ? Exit.DONE : Exit.VIOLATED;
    }

    private static void list(String result, Check check, List<Violation> violations, Output output) {
        violations.stream().limit(LISTED)
                .forEach(each -> output.row(new ProofRow(result, check.name(), shortened(each.what()), each.toDo())));
        if (violations.size() > LISTED)
            output.row(new ProofRow(result, check.name(), "and %d more".formatted(violations.size() - LISTED),
                    "Name fewer days to see them."));
    }

    private static String shortened(String text) {
        return text.length() > LONGEST ? text.substring(0, LONGEST) + " …" : text;
    }
}
