package fullcourt.operations.command;

import fullcourt.platform.access.Role;
import java.util.Set;

/** One verb. */
public interface Command {

    /** As it is typed: {@code explain-route}. */
    String name();

    /** What is typed behind the name: {@code PATH... [--as OBJECT_PATH]}. */
    String usage();

    /** What it does, one sentence. */
    String purpose();

    /** Its options that take no value. */
    default Set<String> switches() {
        return Set.of();
    }

    /** What it does to the pipeline, as far as its arguments tell. */
    default Effect effect(Arguments arguments) {
        return Effect.CHANGES;
    }

    /** Who may use it where it changes something. */
    default Role role() {
        return Role.OPERATE;
    }

    /** Whether it may change something while nothing may be written, because it ends that. */
    default boolean isForAHalt() {
        return false;
    }

    /**
     * @return the exit code that {@code docs/cli.md} promises
     * @throws UsageException if the arguments are not the verb's: one sentence, exit code 2
     */
    int run(Arguments arguments, Output output);
}
