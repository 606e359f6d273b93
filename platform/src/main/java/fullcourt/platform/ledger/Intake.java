package fullcourt.platform.ledger;

import fullcourt.platform.feed.FeedBook;
import fullcourt.platform.findings.Finding;
import fullcourt.platform.findings.Findings;
import fullcourt.platform.message.MessageOutcome;
import fullcourt.platform.message.SkipReason;
import fullcourt.platform.objects.ObjectMetadata;
import fullcourt.platform.objects.ObjectPath;
import fullcourt.platform.objects.ObjectStore;
import fullcourt.platform.publish.Publications;
import fullcourt.platform.registry.ProcessorRegistry;
import fullcourt.platform.registry.Route;
import fullcourt.platform.warehouse.TableId;
import fullcourt.platform.warehouse.WarehouseUnavailableException;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Files into tables: handles what a message names, and sweeps the landing bucket for what no message named. The sweep compares the bucket with the ledger,
 * so a lost message costs time, and a file without a route is a finding until it has one.
 */
public final class Intake {
    private static final Logger LOG = LoggerFactory.getLogger(Intake.class);
    private static final int LISTED = 5;
    private final ObjectStore landing;
    private final ProcessorRegistry registry;
    private final FileLedger ledger;
    private final FileHandler handler;
    private final SetAside setAside;
    private final FeedBook feeds;
    private final Publications publications;
    private final Findings findings;
    private final Clock clock;
    private final AtomicBoolean hasAskedNewParsers = new AtomicBoolean();

    public Intake(ObjectStore landing, ProcessorRegistry registry, FileLedger ledger, FileHandler handler, SetAside setAside,
            FeedBook feeds,
            Publications publications, Findings findings, Clock clock) {
        this.landing = landing;
        this.registry = registry;
        this.ledger = ledger;
        this.handler = handler;
        this.setAside = setAside;
        this.feeds = feeds;
        this.publications = publications;
        this.findings = findings;
        this.clock = clock;
    }

    /** One file: staged, then published if nobody else is at it. A publish that fails does not change the answer; the timer tries again. */
    public MessageOutcome accept(ObjectPath path) {
        MessageOutcome outcome = handled(path);
        tablesOf(outcome).forEach(publications::afterStaging); // others' rows have their own messages, and the timer
        return outcome;
    }

    /** Reads a file once more, whatever became of it. Its rows are staged. @param attempt from 1 */
    public MessageOutcome replay(ObjectPath path, int attempt) {
        return settled(path, handler.readAgain(path, attempt));
    }

    private MessageOutcome handled(ObjectPath path) {
        return settled(path, handler.handle(path));
    }

    /** A file that was set aside is a finding until a version of it can be read. */
    private MessageOutcome settled(ObjectPath path, MessageOutcome outcome) {
        switch (outcome) {
            case MessageOutcome.Quarantined(var object, String problem) -> report(setAsideFinding(object, problem));
            case MessageOutcome.Staged _,MessageOutcome.Empty _ -> settle(path);
            case MessageOutcome.AlreadyStaged _,MessageOutcome.Reconciled _,MessageOutcome.Skipped _,MessageOutcome.RetryLater _ -> {
            }
        }
        return outcome;
    }

    private static Finding setAsideFinding(ObjectPath path, String problem) {
        return Finding.warning(cause(path), "%s was set aside: %s".formatted(path, problem),
                "Upload a correct version under the same path, or correct the processor and raise its parser version; it is then read by itself.");
    }

    private static String cause(ObjectPath path) {
        return "quarantined/" + path;
    }

    private void settle(ObjectPath path) {
        try {
            if (findings.isOpen(cause(path)))
                settleVersions(path);
        } catch (WarehouseUnavailableException _) {
            LOG.warn("The finding {} stays open until the warehouse is back.", cause(path));
        }
    }

    private void settleVersions(ObjectPath path) {
        landing.stat(path).ifPresent(version -> setAside.settle(path, version.generation()));
        findings.close(cause(path));
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
        mentions.entrySet().parallelStream().map(mention -> Map.entry(mention.getKey(), handled(mention.getKey(), mention.getValue())))
                .forEachOrdered(outcome -> outcomes.put(outcome.getKey(), outcome.getValue()));
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

    /** Findings live in the warehouse: while that is down there is only the log. */
    private void report(Finding finding) {
        try {
            findings.open(finding);
        } catch (WarehouseUnavailableException _) {
            LOG.warn("{} {}", finding.evidence(), finding.remedy());
        }
    }

    /** @param opened findings that are new @param closed findings whose cause is gone @param outcomes what became of files that had none */
    public record SweepReport(Map<ObjectPath, MessageOutcome> outcomes, Findings.Change unrouted) {}

    /**
     * Gives every object in the landing bucket an outcome.
     * @param standingStill objects younger than this are left to the next sweep: they may still be written
     */
    public SweepReport sweep(Duration standingStill) {
        Map<ObjectPath, MessageOutcome> outcomes = lookAtSetAside();
        Map<String, List<ObjectPath>> unrouted = new TreeMap<>();
        unsettled(standingStill).parallelStream().map(path -> Map.entry(path, handled(path))).forEachOrdered(handled -> {
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

    /** Files that wait: a better parser reads them once, and none of them is without its finding. */
    private Map<ObjectPath, MessageOutcome> lookAtSetAside() {
        Map<ObjectPath, MessageOutcome> outcomes = new LinkedHashMap<>();
        boolean parsersMayBeNew = !hasAskedNewParsers.getAndSet(true); // they come with a new process
        for (SetAside.Waiting waiting : setAside.waiting()) {
            if (!parsersMayBeNew && findings.isOpen(cause(waiting.path())))
                continue;
            setAside.find(waiting.path(), waiting.generation()).ifPresent(file -> lookAt(file, outcomes));
        }
        return outcomes;
    }

    private void lookAt(SetAsideFile file, Map<ObjectPath, MessageOutcome> outcomes) {
        ObjectPath path = file.objectPath();
        Optional<LedgerEntry> newest = ledger.newestRead(path);
        if (newest.isEmpty())
            return; // it is about to be written, or the file is read again below
        if (newest.get().generation() != file.generation() || newest.get().outcome() != LedgerEntry.Outcome.QUARANTINED)
            setAside.settle(path,
                    newest.get().outcome() == LedgerEntry.Outcome.QUARANTINED ? newest.get().generation() - 1 : newest.get().generation());
        else if (registry.route(path) instanceof Route.To(var processor, _) && FileHandler.mayBeReadAgain(newest.get(), processor))
            outcomes.put(path, handled(path));
        else
            report(setAsideFinding(path, file.problem()));
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
