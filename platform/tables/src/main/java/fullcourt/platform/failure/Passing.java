package fullcourt.platform.failure;

import java.util.Optional;

/** An exception after which nothing was written, and after which the same call may succeed although nothing about it changed. */
public interface Passing {
    /** What is short. Empty: the engine or store cannot be reached. */
    Optional<Shortage> shortage();
}
