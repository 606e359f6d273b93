package fullcourt.platform.reconcile;

import java.util.List;

/**
 * What a reconcile pass did.
 * @param decisions one for each partition that is expected or exists and was reached
 * @param isComplete whether every range was compared to its end and nothing has to be tried again
 */
public record PassResult(List<PartitionDecision> decisions, boolean isComplete) {
    public PassResult {
        decisions = List.copyOf(decisions);
    }
}
