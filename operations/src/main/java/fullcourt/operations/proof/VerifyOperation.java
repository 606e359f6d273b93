package fullcourt.operations.proof;

import fullcourt.operations.operation.Call;
import fullcourt.operations.operation.Days;
import fullcourt.operations.operation.Exit;
import fullcourt.operations.operation.Operation;
import fullcourt.operations.operation.OperationSpec;
import fullcourt.operations.operation.Output;
import fullcourt.operations.proof.Check.Verdict;
import fullcourt.operations.proof.Check.Violation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Looks at everything that must hold, and says of each whether it does. */
@Component
final class VerifyOperation implements Operation {
    private static final int MAX_LISTED = 100;
    /** They violate nothing: 'holds' and 'run' list them. */
    private static final int MAX_NOTES = 2;
    private static final int MAX_TEXT = 2000;
    private static final OperationSpec SPEC = OperationSpec.named("verify")
            .summary("Proves that nothing is missing, doubled, unfinished or stale; without a date of everything there is.")
            .takes(Days.DATE, Days.FROM, Days.TO).usage(Days.USAGE).readsAtStandstill().answers(ProofRow.class)
            .whenEmpty("There is nothing to check.").exit(Exit.DONE, "everything holds").exit(Exit.VIOLATED, "a violation")
            .example("verify").example("verify --from 2025-01-01 --to 2025-01-15").build();
    private final List<Check> checks;

    VerifyOperation(List<Check> checks) {
        this.checks = checks;
    }

    /** @param result ok, violated or note */
    private record ProofRow(String result, String check, String what, String toDo) {}

    @Override
    public OperationSpec spec() {
        return SPEC;
    }

    /** @param verdict of the check */
    private record Checked(Check check, Verdict verdict) {
        boolean holds() {
            return verdict.violations().isEmpty();
        }
    }

    @Override
    public int run(Call call, Output output) {
        List<Checked> all = checked(Days.of(call), output);
        output.headline(sentence(all));
        for (Checked each : all) {
            if (each.holds())
                output.row(new ProofRow("ok", each.check().name(), each.verdict().proven(), ""));
            list("violated", each, each.verdict().violations(), MAX_LISTED, output);
            list("note", each, each.verdict().notes(), MAX_NOTES, output);
        }
        return all.stream().allMatch(Checked::holds) ? Exit.DONE : Exit.VIOLATED;
    }

    private List<Checked> checked(Optional<Days> days, Output output) {
        List<Checked> all = new ArrayList<>();
        for (Check check : checks) {
            output.progress("checking " + check.name(), all.size(), checks.size());
            all.add(new Checked(check, check.check(days)));
        }
        return all;
    }

    private static String sentence(List<Checked> all) {
        List<String> violated = all.stream().filter(each -> !each.holds()).map(each -> each.check().name()).toList();
        return violated.isEmpty()
                ? "Everything holds: %d of %d checks.".formatted(all.size(), all.size())
                : "%d of %d checks are violated: %s.".formatted(violated.size(), all.size(), String.join(", ", violated));
    }

    private static void list(String result, Checked checked, List<Violation> all, int most, Output output) {
        String check = checked.check().name();
        all.stream().limit(most).forEach(each -> output.row(new ProofRow(result, check, shortened(each.what()), each.toDo())));
        if (all.size() > most)
            output.row(new ProofRow(result, check, "and %d more".formatted(all.size() - most), "Name fewer days to see them."));
    }

    private static String shortened(String text) {
        return text.length() > MAX_TEXT ? text.substring(0, MAX_TEXT) + " …" : text;
    }
}
