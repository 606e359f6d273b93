package fullcourt.platform.files;

import fullcourt.platform.files.SweepOrder.Candidate;
import fullcourt.platform.findings.Finding;
import fullcourt.platform.parallel.Parallelism;
import fullcourt.platform.receive.FileOutcome;
import fullcourt.platform.receive.MessageOutcome;
import fullcourt.platform.tables.ObjectPath;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/** Processes the candidates of sweeps. An unexpected failure of one file ends the work on that file only, which is tried again at growing intervals. */
public final class FileAttempts {
    private final FileHandler handler;
    private final Quarantine quarantine;
    private final Parallelism parallelism;
    private final Clock clock;
    private final FailedFiles failed = new FailedFiles();

    public FileAttempts(FileHandler handler, Quarantine quarantine, Parallelism parallelism, Clock clock) {
        this.handler = handler;
        this.quarantine = quarantine;
        this.parallelism = parallelism;
        this.clock = clock;
    }

    /** The files whose next try has come: those that were not tried yet, in the order of a sweep, then the others. */
    List<Candidate> due(List<Candidate> candidates) {
        Instant now = clock.instant();
        List<Candidate> due = candidates.stream().filter(file -> failed.isDue(file, now)).toList();
        List<Candidate> untried = SweepOrder.of(due.stream().filter(file -> !failed.knows(file)).toList());
        return Stream.concat(untried.stream(), due.stream().filter(failed::knows)).toList();
    }

    /** @param staged called now and then when rows were staged, and in the end */
    Sweep sweep(Duration longest, Runnable staged) {
        return new Sweep(longest, this::orFailed, staged, parallelism);
    }

    private FileOutcome orFailed(Candidate file) {
        ObjectPath path = file.object().path();
        try {
            FileOutcome outcome = handler.handle(path);
            quarantine.note(path, outcome);
            if (outcome instanceof MessageOutcome.RetryLater)
                failed.waits(file, clock.instant());
            else
                failed.ended(file);
            return outcome;
        } catch (RuntimeException | VirtualMachineError | LinkageError bug) { // reported by a finding, and retried later
            failed.failed(file, bug.toString(), clock.instant());
            return FailedFiles.retriedLater(path, bug);
        }
    }

    /** Forgets files that got an outcome elsewhere, or were removed. */
    void keep(Collection<Candidate> unsettled) {
        failed.keep(unsettled);
    }

    /** One for each feed with files that failed unexpectedly. */
    List<Finding> findings() {
        return failed.findings();
    }
}
