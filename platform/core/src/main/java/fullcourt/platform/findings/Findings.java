package fullcourt.platform.findings;

import fullcourt.platform.findings.FindingEvent.Kind;
import fullcourt.platform.tables.Table;
import fullcourt.platform.warehouse.Warehouse;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One open finding for each cause, kept as an append-only table of events. A check reports all its current findings; a finding that it no longer reports
 * closes. No failure of the warehouse is thrown: events that it does not accept are kept in memory (10,000 at most), shown, and appended later.
 */
public final class Findings {
    public static final Table TABLE = FindingLog.TABLE;
    private static final Logger LOG = LoggerFactory.getLogger(Findings.class);
    private static final Duration MAX_WAIT = Duration.ofSeconds(10);
    private static final Duration READ_EVERY = Duration.ofMinutes(1); // other processes open and close findings, too
    private static final Duration RETRY_EVERY = Duration.ofSeconds(10);
    private static final int MAX_UNWRITTEN = 10_000;
    private final FindingLog log;
    private final Clock clock;
    private final Clock machine;
    private final List<Consumer<FindingEvent>> listeners = new CopyOnWriteArrayList<>();
    private final ReentrantLock lock = new ReentrantLock();
    private final Queue<Wish> waiting = new ConcurrentLinkedQueue<>(); // of callers that did not get the lock in time
    private final List<Wish> unwritten = new ArrayList<>(); // guarded by lock, as all below
    private FindingStates states = new FindingStates();
    private boolean isRead;
    private Instant nextRead = Instant.MIN;
    private volatile List<OpenFinding> open = List.of();

    public Findings(Warehouse warehouse, Clock clock) {
        this(warehouse, clock, clock);
    }

    /** @param clock time of the events, which may be simulated @param machine real time, by which this process reads the table again */
    public Findings(Warehouse warehouse, Clock clock, Clock machine) {
        this.log = new FindingLog(warehouse);
        this.clock = clock;
        this.machine = machine;
    }

    /** A finding with the time since when it is open. */
    public record OpenFinding(Finding finding, Instant since) {}

    /** Findings that one run of a check opened and closed. */
    public record Change(List<Finding> opened, List<Finding> closed) {
        private static Change of(List<FindingEvent> events) {
            return new Change(of(events, Kind.OPEN), of(events, Kind.CLOSED));
        }

        private static List<Finding> of(List<FindingEvent> events, Kind kind) {
            return events.stream().filter(event -> event.kind() == kind).map(FindingEvent::finding).toList();
        }
    }

    /** The listener gets every event that this process causes; it must not wait for anything. */
    public void listen(Consumer<FindingEvent> listener) {
        listeners.add(listener);
    }

    /**
     * Opens a finding, or refreshes one that is open: with an event when its severity rises, else at most every {@link FindingStates#REFRESH_EVERY}.
     * @return whether it is stored; if not, this process keeps it in memory
     */
    public boolean open(Finding finding) {
        Wish wish = new Wish.Open(finding, now());
        change(() -> Stream.of(wish), wish);
        return isStored();
    }

    /** Closes a finding if it is open. */
    public void close(String cause) {
        Wish wish = new Wish.Close(cause, now());
        change(() -> Stream.of(wish), wish);
    }

    /**
     * Takes the complete result of a check: opens new findings, closes open ones that are not in it. Does nothing if another thread blocks it for 10 s.
     * @param check the first part of the causes of its findings
     */
    public Change settle(String check, Collection<Finding> wrongNow) {
        Instant now = now();
        Set<String> wrong = new HashSet<>();
        List<Wish> named = wrongNow.stream().filter(finding -> wrong.add(finding.cause())).<Wish>map(finding -> new Wish.Open(finding, now))
                .toList();
        return Change.of(change(() -> Stream.concat(named.stream(), states.open(check).map(state -> state.written().cause())
                .filter(cause -> !wrong.contains(cause)).toList().stream().map(cause -> new Wish.Close(cause, now)))));
    }

    /** Closes the findings of a check that had no event for so long. */
    public void closeQuiet(String check, Duration quiet) {
        Instant now = now();
        change(() -> states.open(check).filter(state -> state.eventAt().plus(quiet).isBefore(now)).map(state -> state.written().cause())
                .toList().stream().map(cause -> new Wish.Close(cause, now)));
    }

    public boolean isOpen(String cause) {
        return open().stream().anyMatch(each -> each.finding().cause().equals(cause));
    }

    /** Open findings, the most severe and oldest first; while the warehouse does not answer, as far as this process knows. */
    public List<OpenFinding> open() {
        change(Stream::empty);
        return open;
    }

    private boolean isStored() {
        return withLock(() -> isRead && unwritten.isEmpty(), () -> false);
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS); // what every engine keeps
    }

    /** @param wishes made under the lock, because they may depend on the states @param otherwise kept for the next caller if the lock is not free in time */
    private List<FindingEvent> change(Supplier<Stream<? extends Wish>> wishes, Wish... otherwise) {
        List<FindingEvent> events = withLock(() -> changed(wishes), () -> {
            if (waiting.size() < MAX_UNWRITTEN)
                waiting.addAll(List.of(otherwise));
            return List.of();
        });
        events.stream().filter(event -> event.kind() != Kind.REFRESHED)
                .forEach(event -> listeners.forEach(listener -> listener.accept(event)));
        return events;
    }

    private <T> T withLock(Supplier<T> work, Supplier<T> otherwise) {
        try {
            if (!lock.tryLock(MAX_WAIT.toMillis(), TimeUnit.MILLISECONDS))
                return otherwise.get();
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return otherwise.get();
        }
        try {
            return work.get();
        } finally {
            lock.unlock();
        }
    }

    private List<FindingEvent> changed(Supplier<Stream<? extends Wish>> wishes) {
        boolean canWrite = isUpToDate();
        List<Wish> effective = new ArrayList<>();
        List<FindingEvent> events = new ArrayList<>();
        Stream.concat(takeWaiting().stream(), wishes.get()).forEach(wish -> {
            List<FindingEvent> caused = states.apply(wish).stream().toList();
            events.addAll(caused);
            if (!caused.isEmpty() || (!isRead && wish instanceof Wish.Close && !isWaiting(wish)))
                effective.add(wish);
        });
        if (!canWrite || !log.append(events, now()))
            keep(effective);
        if (!unwritten.isEmpty())
            nextRead = earlier(nextRead, machine.instant().plus(RETRY_EVERY));
        open = states.open();
        return events;
    }

    private List<Wish> takeWaiting() {
        List<Wish> taken = new ArrayList<>();
        for (Wish wish = waiting.poll(); wish != null; wish = waiting.poll())
            taken.add(wish);
        return taken;
    }

    private boolean isWaiting(Wish close) {
        return unwritten.stream().anyMatch(known -> known.cause().equals(close.cause()));
    }

    private void keep(List<Wish> effective) {
        effective.forEach(wish -> {
            if (unwritten.size() < MAX_UNWRITTEN)
                unwritten.add(wish);
            else
                LOG.error("More than {} events of findings wait for the warehouse; this one will not be in the table: {}", MAX_UNWRITTEN,
                        wish);
        });
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }

    /** Reads again what is too old, and writes what waits. @return whether the next event can be written */
    private boolean isUpToDate() {
        Instant now = machine.instant();
        boolean isFresh = now.isBefore(nextRead) && !nextRead.isAfter(now.plus(READ_EVERY)); // the machine's clock may be set back
        if (!isFresh)
            readAgain(now);
        return isRead && unwritten.isEmpty();
    }

    private void readAgain(Instant now) {
        nextRead = now.plus(RETRY_EVERY);
        log.read().ifPresent(read -> {
            read.keepLatestOf(states);
            List<FindingEvent> late = unwritten.stream().flatMap(wish -> read.apply(wish).stream()).toList();
            states = read;
            isRead = true;
            if (!log.append(late, now()))
                return;
            unwritten.clear();
            nextRead = now.plus(READ_EVERY);
        });
    }
}
