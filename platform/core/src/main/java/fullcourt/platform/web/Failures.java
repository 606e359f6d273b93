package fullcourt.platform.web;

import java.util.HexFormat;
import java.util.concurrent.ThreadLocalRandom;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Failures that are no caller's fault: the log has everything, the caller a reference to it. */
public final class Failures {
    private static final Logger LOG = LoggerFactory.getLogger("fullcourt.failures");

    private Failures() {}

    /** @return what the log calls the failure */
    public static String logged(String what, Throwable failure) {
        String reference = HexFormat.of().toHexDigits(ThreadLocalRandom.current().nextInt());
        LOG.error("{} failed, reference {}", what, reference, failure);
        return reference;
    }
}
