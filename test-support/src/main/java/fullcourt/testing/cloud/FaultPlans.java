package fullcourt.testing.cloud;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;

/** Which calls something befalls. */
final class FaultPlans {
    private final List<Plan> plans = new CopyOnWriteArrayList<>();

    private record Plan(Predicate<BigQueryCall> matching, int first, int last, Fault fault, AtomicInteger seen) {
        boolean takes(BigQueryCall call) {
            if (!matching.test(call))
                return false;
            int number = seen.incrementAndGet();
            return number >= first && number <= last;
        }
    }

    void add(Predicate<BigQueryCall> matching, int first, int last, Fault fault) {
        plans.add(new Plan(matching, first, last, fault, new AtomicInteger()));
    }

    void clear() {
        plans.clear();
    }

    /** Plans whose call has not come. */
    long waiting() {
        return plans.stream().filter(plan -> plan.seen.get() < plan.first).count();
    }

    /** Every plan counts the call; the first one that takes it decides. */
    Optional<Fault> take(BigQueryCall call) {
        List<Plan> taking = plans.stream().filter(plan -> plan.takes(call)).toList();
        return taking.stream().findFirst().map(Plan::fault);
    }
}
