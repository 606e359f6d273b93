package fullcourt.platform.ledger;

import fullcourt.platform.epoch.WriteGate;
import fullcourt.platform.feed.FeedBook;
import fullcourt.platform.findings.Finding;
import fullcourt.platform.findings.Findings;
import fullcourt.platform.message.MessageOutcome;
import fullcourt.platform.message.SkipReason;
import fullcourt.platform.objects.ObjectMetadata;
import fullcourt.platform.objects.ObjectPath;
import fullcourt.platform.objects.ObjectStore;
import fullcourt.platform.parallel.SideBySide;
import fullcourt.platform.publish.Publications;
import fullcourt.platform.registry.ProcessorRegistry;
import fullcourt.platform.registry.Route;
import fullcourt.platform.warehouse.TableId;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Files into tables: handles what a message names, and sweeps the landing bucket for what no message named. The sweep compares the bucket with the ledger,
 * so a lost message costs time, and a file without a route is a finding until it has one.
 */
public final class Intake {
    private static final int LISTED = 5;
    private static final Duration LATER = Duration.ofMinutes(1);
    private final ObjectStore landing;
    private final ProcessorRegistry registry;
    private final FileLedger ledger;
    private final FileHandler handler;
    private final Quarantine quarantine;
    private final FeedBook feeds;
    private final Publications publications;
    private final Findings findings;
    private final Clock clock;
    private final WriteGate gate;

    public Intake(ObjectStore landing, ProcessorRegistry registry, FileLedger ledger, FileHandler handler, SetAside setAside,
            FeedBook feeds,
            Publications publications, Findings findings, Clock clock, WriteGate gate) {
        this.landing = landing;
        this.registry = registry;
        this.ledger = ledger;
        this.handler = handler;
        this.quarantine = new Quarantine(landing, registry, ledger, setAside, findings);
        this.feeds = feeds;
        this.publications = publications;
        this.findings = findings;
        this.clock = clock;
        this.gate = gate;
    }

    /** One file: staged, then published if nobody else is at it. A publish that fails does not change the answer; the timer tries again. */
    public MessageOutcome accept(ObjectPath path) {
        MessageOutcome outcome = handled(path);
        tablesOf(outcome).forEach(publications::afterStaging); // others' rows have their own messages, and the timer
        return outcome;
    }

    /** Reads a file once more, whatever became of it. Its rows are staged. @param attempt from 1 */
    public MessageOutcome replay(ObjectPath path, int attempt) {
        return quarantine.noted(path, handler.readAgain(path, attempt));
    }

    /** Nothing is read while nothing may be written. */
    private MessageOutcome handled(ObjectPath path) {
        return gate.closedBecause().<MessageOutcome>map(why -> new MessageOutcome.RetryLater(LATER, why))
                .orElseGet(() -> quarantine.noted(path, handler.handle(path)));
    }

    private static Stream<TableId> tablesOf(MessageOutcome outcome) {
        return switch (outcome) {
            case MessageOutcome.Staged staged -> Stream.concat(Stream.of(staged.table()), rejectedRows(staged.rejected()));
            case MessageOutcome.Empty empty -> rejectedRows(empty.rejected());
            case MessageOutcome.AlreadyStaged _,MessageOutcome.Reconciled _,MessageOutcome.Skipped _,MessageOutcome.RetryLater _,MessageOutcome.Quarantined _ ->
                Stream.empty();
        };
    }

    private static Stream<TableId> rejectedRows(int rejected) {
        return rejected > 0 ? Stream.of(RejectedRows.TABLE.id()) : Stream.empty();
    }

    /** Several files, read side by side and published together. @return what became of each at its last mention */
    public Map<ObjectPath, MessageOutcome> acceptAll(Collection<ObjectPath> paths) {
        Map<ObjectPath, Long> mentions = paths.stream()
                .collect(Collectors.groupingBy(path -> path, LinkedHashMap::new, Collectors.counting()));
        Map<ObjectPath, MessageOutcome> outcomes = new LinkedHashMap<>();
        SideBySide.map(mentions.entrySet(), mention -> Map.entry(mention.getKey(), handled(mention.getKey(), mention.getValue())))
                .forEach(outcome -> outcomes.put(outcome.getKey(), outcome.getValue()));
        publishStaged();
        feeds.flush();
        return outcomes;
    }

    private MessageOutcome handled(ObjectPath path, long times) {
        MessageOutcome outcome = handled(path);
        for (long again = 1; again < times; again++) {
            outcome = handled(path);
        }
        return outcome;
    }

    /** Publishes everything staged. @return rows applied; what failed stays staged for the next call */
    public long publishStaged() {
        return publications.publishStaged();
    }

    /** @param opened findings that are new @param closed findings whose cause is gone @param outcomes what became of files that had none */
    public record SweepReport(Map<ObjectPath, MessageOutcome> outcomes, Findings.Change unrouted) {}

    /**
     * Gives every object in the landing bucket an outcome.
     * @param standingStill objects younger than this are left to the next sweep: they may still be written
     * @throws fullcourt.platform.objects.HaltedException while nothing may be written
     */
    public SweepReport sweep(Duration standingStill) {
        gate.requireOpen();
        Map<ObjectPath, MessageOutcome> outcomes = new LinkedHashMap<>();
        quarantine.readableAgain().forEach(path -> outcomes.put(path, handled(path)));
        Map<String, List<ObjectPath>> unrouted = new TreeMap<>();
        SideBySide.map(unsettled(standingStill), path -> Map.entry(path, handled(path))).forEach(handled -> {
            if (isUnrouted(handled.getValue()))
                unrouted.computeIfAbsent(prefixOf(handled.getKey()), prefix -> new ArrayList<>()).add(handled.getKey());
            else if (!(registry.route(handled.getKey()) instanceof Route.Ignored))
                outcomes.put(handled.getKey(), handled.getValue());
        });
        publishStaged();
        feeds.flush();
        return new SweepReport(outcomes, findings.settle("unrouted",
                unrouted.entrySet().stream().map(entry -> unrouted(entry.getKey(), entry.getValue())).toList()));
    }

    private List<ObjectPath> unsettled(Duration standingStill) {
        Set<String> settled = ledger.settled();
        return landing.list("", Integer.MAX_VALUE).stream()
                .filter(object -> !settled.contains(FileLedger.key(object.path(), object.generation())))
                .filter(object -> !isFresh(object, standingStill)).map(ObjectMetadata::path).toList();
    }

    private boolean isFresh(ObjectMetadata object, Duration standingStill) {
        return object.storedAt().isAfter(clock.instant().minus(standingStill));
    }

    private static boolean isUnrouted(MessageOutcome outcome) {
        return outcome instanceof MessageOutcome.Skipped(SkipReason reason) && reason instanceof SkipReason.Unrouted;
    }

    private String prefixOf(ObjectPath path) {
        return registry.route(path) instanceof Route.Known known
                ? known.prefix().value()
                : path.segments().stream().limit(2).collect(Collectors.joining("/"));
    }

    private Finding unrouted(String prefix, List<ObjectPath> files) {
        boolean switchedOff = registry.route(files.getFirst()) instanceof Route.SwitchedOff;
        String what = switchedOff ? "their feed is switched off" : "no processor handles them";
        String examples = files.stream().limit(LISTED).map(ObjectPath::value).collect(Collectors.joining(", "));
        String remedy = switchedOff
                ? "Switch the feed on; the files are then loaded by themselves."
                : "Add a processor for the prefix or declare it ignored; the files are then settled by themselves.";
        return Finding.critical("unrouted/" + prefix,
                "%d files wait under %s because %s: %s".formatted(files.size(), prefix, what, examples), remedy);
    }
}
