package fullcourt.operations.repair;

import fullcourt.platform.objects.Buckets;
import fullcourt.platform.objects.ObjectMetadata;
import fullcourt.platform.reconcile.Reconciler;
import java.time.Duration;
import java.util.List;
import org.springframework.stereotype.Component;

/** How much a repair has to do: every file of the landing bucket is read, every derived table is built for every day that files are of. */
@Component
final class RepairEstimate {
    /** A replayed season on two cores: 4,253 files and 4,783 partitions in 279 s (docs/performance.md). */
    private static final int FILES_IN_A_SECOND = 100;
    private static final int PARTITIONS_IN_A_SECOND = 20;
    private final Buckets buckets;
    private final Reconciler reconciler;

    RepairEstimate(Buckets buckets, Reconciler reconciler) {
        this.buckets = buckets;
        this.reconciler = reconciler;
    }

    /** @param partitions at most: not every table has something every day */
    record Work(long files, long partitions) {
        Duration duration() {
            return Duration.ofSeconds(1 + files / FILES_IN_A_SECOND + partitions / PARTITIONS_IN_A_SECOND);
        }

        String inWords() {
            long minutes = duration().toMinutes();
            return minutes == 0 ? "less than a minute" : "about %d minutes".formatted(minutes + 1);
        }
    }

    Work work() {
        List<ObjectMetadata> files = buckets.landing().list("", Integer.MAX_VALUE);
        long days = files.stream().flatMap(file -> file.path().dateSegment().stream()).distinct().count();
        return new Work(files.size(), days * reconciler.steps().size());
    }
}
