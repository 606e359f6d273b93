package fullcourt.platform.findings;

import java.time.Instant;

/** A change that a check requests. Applying it twice has the effect of applying it once, so an unwritten one is applied again to states read later. */
sealed interface Wish {
    String cause();

    Instant at();

    record Open(Finding finding, Instant at) implements Wish {
        @Override
        public String cause() {
            return finding.cause();
        }
    }

    record Close(String cause, Instant at) implements Wish {}
}
