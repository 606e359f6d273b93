package fullcourt.operations.proof;

import fullcourt.operations.operation.Call;
import fullcourt.operations.operation.Days;
import fullcourt.operations.operation.Exit;
import fullcourt.operations.operation.Operation;
import fullcourt.operations.operation.OperationSpec;
import fullcourt.operations.operation.Output;
import fullcourt.operations.proof.Check.Verdict;
import fullcourt.operations.proof.Check.Violation;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Looks at everything that must hold, and says of each whether it does. */
@Component
final class VerifyOperation implements Operation {
    private static final int MAX_LISTED = 100;
    private static final int MAX_TEXT = 200;
    private static final OperationSpec SPEC = OperationSpec.named("verify")
            .summary("Proves that nothing is missing, doubled, unfinished or stale; without a date of everything there is.")
            .takes(Days.DATE, Days.FROM, Days.TO).usage(Days.USAGE).readsAtStandstill().answers(ProofRow.class)
            .whenEmpty("There is nothing to check.").exit(Exit.DONE, "everything holds").exit(Exit.VIOLATED, "a violation")
            .example("verify").example("verify --from 2025-01-01 --to 2025-01-15").build();
    private final List<Check> checks;

    VerifyOperation(List<Check> checks) {
        this.checks = checks;
    }

    /** @param result holds, violated or note */
    private record ProofRow(String result, String check, String what, String toDo) {}

    @Override
    public OperationSpec spec() {
        return SPEC;
    }

    @Override
    public int run(Call call, Output output) {
        Optional<Days> days = Days.of(call);
        boolean holds = true;
        int done = 0;
        for (Check check : checks) {
            output.progress("checking " + check.name(), done++, checks.size());
            Verdict verdict = check.check(days);
            if (verdict.violations().isEmpty())
                output.row(new ProofRow("ok", check.name(), verdict.proven(), ""));
            list("violated", check, verdict.violations(), output);
            list("note", check, verdict.notes(), output);
            holds &= verdict.violations().isEmpty();
        }
        return holds ? Exit.DONE : Exit.VIOLATED;
    }

    private static void list(String result, Check check, List<Violation> violations, Output output) {
        violations.stream().limit(MAX_LISTED)
                .forEach(each -> output.row(new ProofRow(result, check.name(), shortened(each.what()), each.toDo())));
        if (violations.size() > MAX_LISTED)
            output.row(new ProofRow(result, check.name(), "and %d more".formatted(violations.size() - MAX_LISTED),
                    "Name fewer days to see them."));
    }

    private static String shortened(String text) {
        return text.length() > MAX_TEXT ? text.substring(0, MAX_TEXT) + " …" : text;
    }
}
