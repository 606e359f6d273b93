package fullcourt.platform.findings;

import java.time.Instant;

/** What a check asks for. Applying it twice does the same as applying it once, so what could not be written is applied again to what is read later. */
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
