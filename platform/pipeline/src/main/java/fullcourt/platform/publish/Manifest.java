package fullcourt.platform.publish;

import fullcourt.platform.objects.Sha256;
import java.util.List;

/** The staged objects of one publish, fixed before it starts: a process that finishes it publishes exactly these. @param startedAt ISO instant */
record Manifest(List<String> objects, String startedAt) {
    private static final int DIGITS = 8;

    /** Part of the publish id: a repeated sequence with other objects is another publish. */
    String fingerprint() {
        return Sha256.of(String.join("\n", objects)).substring(0, DIGITS);
    }
}
