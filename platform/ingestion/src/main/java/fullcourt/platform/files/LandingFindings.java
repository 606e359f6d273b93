package fullcourt.platform.files;

import fullcourt.platform.findings.Finding;
import fullcourt.platform.objects.RefusedEntry;
import java.util.List;

/** What is in the landing folder and can be no object, a finding for each folder and cause. */
final class LandingFindings {
    static final String CHECK = "landing";

    private LandingFindings() {}

    static List<Finding> of(List<RefusedEntry> refused) {
        return refused.stream().map(LandingFindings::finding).toList();
    }

    private static Finding finding(RefusedEntry entry) {
        String where = entry.folder().isEmpty() ? "the landing folder" : "'%s'".formatted(entry.folder());
        return Finding.warning("%s/%s/%s".formatted(CHECK, entry.cause().name().toLowerCase(java.util.Locale.ROOT), entry.folder()),
                "%d entries of %s are passed over; each %s: %s".formatted(entry.count(), where, entry.cause().words(),
                        String.join(", ", entry.examples())),
                entry.cause().remedy());
    }
}
