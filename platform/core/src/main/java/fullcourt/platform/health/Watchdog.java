package fullcourt.platform.health;

import fullcourt.platform.findings.Finding;
import fullcourt.platform.findings.Findings;
import java.time.Duration;
import java.util.List;
import java.util.function.Supplier;

/** Reports timers beyond their limit as findings, and closes findings that nothing checks again. Work that a schedule calls over HTTP is a timer after its first call. */
public final class Watchdog {
    static final String PROBE = "storage-probe";
    private static final Duration PROBE_EVERY = Duration.ofMinutes(1);
    private static final Duration QUIET = Duration.ofHours(24);
    private final TimerRegistry timers;
    private final StorageProbe probe;
    private final Findings findings;
    private final boolean isScheduled;
    private final String process;

    /**
     * @param isScheduled whether a schedule calls the work that is a timer's elsewhere
     * @param process distinguishes the processes of one suite; empty if there is one
     */
    Watchdog(TimerRegistry timers, StorageProbe probe, Findings findings, boolean isScheduled, String process) {
        this.timers = timers;
        this.probe = probe;
        this.findings = findings;
        this.isScheduled = isScheduled;
        this.process = process;
    }

    /** Opens and refreshes the findings about timers beyond their limit, and closes those about timers that succeeded again. */
    public void check() {
        List<TimerState> dead = timers.overdue();
        dead.forEach(timer -> findings.open(finding(timer)));
        timers.states().stream().filter(timer -> !dead.contains(timer) && timer.failure().isEmpty() && timer.lastSuccess().isPresent())
                .map(timer -> cause(timer.name())).filter(findings::isOpen).forEach(findings::close);
        findings.closeQuiet(Finding.DEAD_LETTER, QUIET);
    }

    /** Of the finding about a timer. */
    public String cause(String timer) {
        return "timer/" + timer + (process.isEmpty() ? "" : "/" + process);
    }

    private Finding finding(TimerState timer) {
        String sentence = timer.sentence();
        return Finding.critical(cause(timer.name()), Character.toUpperCase(sentence.charAt(0)) + sentence.substring(1) + ".",
                "Fullcourt goes on trying. If warehouse, bucket and disk are in order, restart the process; nothing is lost. It closes by itself.");
    }

    void probe() {
        if (!probe.isDue(PROBE_EVERY))
            return;
        if (probe.probe())
            timers.succeeded(PROBE);
        else
            timers.failed(PROBE, new IllegalStateException("storage cannot be written and read back"));
    }

    /**
     * Runs work that a schedule calls. Without schedules, it is run without being watched.
     * @param limit in which the schedule calls again
     */
    public <T> T called(String name, Duration limit, Supplier<T> work) {
        if (!isScheduled)
            return work.get();
        timers.declare(name, limit);
        try {
            return noted(name, work);
        } finally {
            probe();
            check();
        }
    }

    private <T> T noted(String name, Supplier<T> work) {
        try {
            T done = work.get();
            timers.succeeded(name);
            return done;
        } catch (RuntimeException | Error failure) { // recorded and rethrown
            timers.failed(name, failure);
            throw failure;
        }
    }
}
