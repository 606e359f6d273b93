package fullcourt.platform.reconcile;

import fullcourt.platform.holds.EntityHolds;
import fullcourt.platform.steps.Step;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;

/**
 * A partition build: a unit of work, named by table, partition, input versions and code version.
 * @param inputs versions of what it reads
 * @param gate the excluded entities
 * @param gateFailure why they could not be determined: the gate is never skipped silently, so the partition is not built then
 */
record PartitionBuild(Step step, StepVersion version, LocalDate date, SortedSet<String> expected, Map<String, String> inputs, String reason,
        EntityHolds.Decision gate,
        Optional<Throwable> gateFailure) {

    private static final EntityHolds.Decision OPEN = new EntityHolds.Decision(Set.of(), Optional.empty());

    PartitionBuild(Step step, StepVersion version, LocalDate date, SortedSet<String> expected, Map<String, String> inputs) {
        this(step, version, date, expected, inputs, "", OPEN, Optional.empty());
    }

    PartitionBuild because(String why) {
        return new PartitionBuild(step, version, date, expected, inputs, why, gate, gateFailure);
    }

    PartitionBuild gatedBy(EntityHolds.Decision decision) {
        return new PartitionBuild(step, version, date, expected, inputs, reason, decision, Optional.empty());
    }

    PartitionBuild withoutGate(Throwable failure) {
        return new PartitionBuild(step, version, date, expected, inputs, reason, OPEN, Optional.of(failure));
    }

    String inputVersion() {
        return InputVersions.fingerprint(inputs.toString());
    }
}
