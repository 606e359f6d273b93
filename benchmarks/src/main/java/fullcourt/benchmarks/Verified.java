package fullcourt.benchmarks;

import java.util.Objects;

/** A number counts only if the rows behind it are right. */
final class Verified {

    private Verified() {}

    /** @throws IllegalStateException if it is not what it must be: the measurement is worthless */
    static void equal(String what, Object expected, Object found) {
        if (!Objects.equals(String.valueOf(expected), String.valueOf(found)))
            throw new IllegalStateException("%s: %s was expected, %s was found".formatted(what, expected, found));
    }
}
