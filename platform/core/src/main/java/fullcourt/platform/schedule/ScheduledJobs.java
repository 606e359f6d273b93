package fullcourt.platform.schedule;

import fullcourt.config.Schedule;
import fullcourt.platform.findings.Finding;
import fullcourt.platform.findings.Findings;
import fullcourt.platform.objects.JsonDocuments;
import fullcourt.platform.objects.JsonDocuments.Versioned;
import fullcourt.platform.objects.ObjectStore;
import fullcourt.platform.tables.ObjectPath;
import fullcourt.platform.tables.ShortText;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.UnaryOperator;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The jobs that a schedule starts. When a job last succeeded is kept in the state bucket, so a process that starts knows which time was missed: a missed time
 * is made up for once, however many there were. A job that fails is run again until its deadline.
 */
public final class ScheduledJobs {
    private static final Logger LOG = LoggerFactory.getLogger(ScheduledJobs.class);
    private static final String FINDING = "job/";
    private static final Duration AGAIN_AFTER = Duration.ofMinutes(1);
    private static final int MAX_WRITES = 10;
    private static final int MAX_SENTENCE = 300;
    private final Map<String, Schedule> schedules = new TreeMap<>();
    private final Map<String, ScheduledJob> jobs = new TreeMap<>();
    private final Map<String, ReentrantLock> running = new ConcurrentHashMap<>();
    private final JsonDocuments documents;
    private final Findings findings;
    private final Clock clock;

    /** @param schedules whose deadlines are watched @param jobs those whose service runs in this process */
    public ScheduledJobs(Collection<Schedule> schedules, Collection<ScheduledJob> jobs, ObjectStore state, Findings findings, Clock clock) {
        this.documents = new JsonDocuments(state);
        this.findings = findings;
        this.clock = clock;
        schedules.forEach(schedule -> this.schedules.put(schedule.name(), schedule));
        jobs.forEach(job -> this.jobs.put(schedule(job.name()).name(), job));
    }

    /** The jobs that this process can run. */
    public List<String> names() {
        return List.copyOf(jobs.keySet());
    }

    /** Runs a job if it is due and not running, and settles its finding. A failure is recorded, not thrown. */
    public void runIfDue(String name) {
        Schedule schedule = schedule(name);
        ScheduledJob job = jobs.get(name);
        ReentrantLock turn = running.computeIfAbsent(name, _ -> new ReentrantLock());
        if (job == null || !job.isNeeded() || !turn.tryLock())
            return;
        try {
            dueToStart(schedule, record(name)).ifPresent(due -> run(job, due));
        } finally {
            turn.unlock();
        }
        settle(state(schedule));
    }

    /** A job of another process is. */
    private boolean isNeeded(String name) {
        ScheduledJob job = jobs.get(name);
        return job == null || job.isNeeded();
    }

    /** The time that is to be served now: for the first time, or again after a pause and before the deadline. */
    private Optional<Instant> dueToStart(Schedule schedule, JobRecord record) {
        Instant now = clock.instant();
        boolean isInTime = record.triedSince().filter(at -> at.plus(schedule.deadline()).isBefore(now)).isEmpty();
        boolean hasPaused = record.startedAt().filter(at -> at.plus(AGAIN_AFTER).isAfter(now)).isEmpty();
        return new DueTimes(schedule).last(record.servedUntil(), now).filter(due -> !record.isTriedFor(due) || (isInTime && hasPaused));
    }

    private void run(ScheduledJob job, Instant due) {
        String name = job.name();
        change(name, record -> record.started(due, clock.instant()));
        try {
            job.run();
            change(name, record -> record.succeeded(clock.instant()));
        } catch (RuntimeException | VirtualMachineError | LinkageError failure) { // recorded, and a finding after the deadline
            LOG.warn("The job '{}' failed and is run again", name, failure);
            String what = String.valueOf(failure.getMessage() == null ? failure.getClass().getSimpleName() : failure.getMessage());
            change(name, record -> record.failed(ShortText.of(what, MAX_SENTENCE)));
        }
    }

    /** Records a success: of a run here, or of a call by a scheduler. */
    public void succeeded(String name) {
        change(name, record -> record.succeeded(clock.instant()));
        settle(state(schedule(name)));
    }

    /** Opens and closes the findings of all jobs, also of those that other processes run. */
    public void check() {
        states().forEach(this::settle);
    }

    /** In order of name. */
    public List<JobState> states() {
        return schedules.values().stream().map(this::state).toList();
    }

    private JobState state(Schedule schedule) {
        JobRecord record = record(schedule.name());
        Instant now = clock.instant();
        DueTimes times = new DueTimes(schedule);
        Optional<Instant> due = Optional.of(times.next(record.servedUntil())).filter(at -> isNeeded(schedule.name()) && !at.isAfter(now));
        return new JobState(schedule, due, due.filter(at -> at.plus(schedule.deadline()).isBefore(now)).isPresent(), record.succeededAt(),
                times.next(now), record.failure());
    }

    private void settle(JobState job) {
        String cause = FINDING + job.schedule().name();
        if (job.isLate())
            findings.open(finding(cause, job));
        else if (findings.isOpen(cause))
            findings.close(cause);
    }

    private static Finding finding(String cause, JobState job) {
        Schedule schedule = job.schedule();
        String why = job.failure().map(failure -> "it failed: " + failure).orElse("it was not called.");
        return Finding.critical(cause,
                "The job '%s' was due at %s and has not succeeded within %d minutes: %s".formatted(schedule.name(),
                        job.dueSince().orElseThrow(), schedule.deadline().toMinutes(), why),
                "Call 'POST %s' by hand. In the cloud check that the schedule exists and that its account may invoke that service. It closes by itself."
                        .formatted(schedule.path()));
    }

    private Schedule schedule(String name) {
        Schedule schedule = schedules.get(name);
        if (schedule == null)
            throw new IllegalArgumentException("'%s' is no schedule".formatted(name));
        return schedule;
    }

    /** A job is known from its first record on: before, it was not due. */
    private JobRecord record(String name) {
        return documents.read(path(name), JobRecord.class).map(Versioned::value)
                .orElseGet(() -> change(name, UnaryOperator.identity()));
    }

    private JobRecord change(String name, UnaryOperator<JobRecord> change) {
        for (int tries = 0; tries < MAX_WRITES; tries++) {
            Versioned<JobRecord> former = documents.read(path(name), JobRecord.class)
                    .orElseGet(() -> new Versioned<>(JobRecord.of(clock.instant()), 0));
            Optional<Versioned<JobRecord>> written = documents.write(path(name), change.apply(former.value()), former.generation());
            if (written.isPresent())
                return written.get().value();
        }
        throw new IllegalStateException("the record of the job '%s' was written by others %d times in a row".formatted(name, MAX_WRITES));
    }

    private static ObjectPath path(String name) {
        return ObjectPath.of("jobs/%s.json".formatted(name));
    }
}
