package fullcourt.operations.proof;

import fullcourt.operations.operation.Days;
import java.util.List;
import java.util.Optional;

/** One thing that must hold. Looking at it changes nothing. */
interface Check {

    String name();

    /** @param days empty for everything there is */
    Verdict check(Optional<Days> days);

    /**
     * @param proven what was looked at and held, one sentence with numbers
     * @param violations what does not hold
     * @param notes what an operator should know although it violates nothing
     */
    record Verdict(String proven, List<Violation> violations, List<Violation> notes) {
        static Verdict of(String proven, List<Violation> violations) {
            return new Verdict(proven, violations, List.of());
        }
    }

    /** @param what names the thing @param toDo what to do about it, one sentence */
    record Violation(String what, String toDo) {}
}
