package fullcourt.platform.schedule;

/** The work of a schedule, in the service that its target belongs to. */
public interface ScheduledJob {

    /** As {@code schedules.yaml} names it. */
    String name();

    /** Whether this process has anything to do for it; one that is not needed is never due. */
    default boolean isNeeded() {
        return true;
    }

    /** @throws RuntimeException why it did not succeed; it is run again until its deadline */
    void run();
}
