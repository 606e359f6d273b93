package fullcourt.platform.ledger;

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
import java.util.Set;
import java.util.TreeMap;
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
    private final Publications publications;
    private final Findings findings;
    private final Clock clock;

    public Intake(ObjectStore landing, ProcessorRegistry registry, FileLedger ledger, FileHandler handler,
            Publications publications, Findings findings, Clock clock) {
        this.landing = landing;
        this.registry = registry;
        this.ledger = ledger;
        this.handler = handler;
        this.publications = publications;
        this.findings = findings;
        this.clock = clock;
    }

    /** One file: staged, then published if nobody else is at it. A publish that fails does not change the answer; the timer tries again. */
    public MessageOutcome accept(ObjectPath path) {
        MessageOutcome outcome = handled(path);
        if (outcome instanceof MessageOutcome.Staged staged)
            tablesOf(staged).forEach(publications::afterStaging); // others' rows have their own messages, and the timer
        return outcome;
    }

    /** A file that was set aside is a finding until a version of it can be read. */
    private MessageOutcome handled(ObjectPath path) {
        MessageOutcome outcome = handler.handle(path);
        String cause = "quarantined/" + path;
        switch (outcome) {
            case MessageOutcome.Quarantined(var object, String problem) -> report(Finding.warning(cause,
                    "%s was set aside: %s".formatted(object, problem),
                    "Upload a correct version under the same path, or correct the processor and raise its parser version; it is then read by itself."));
            case MessageOutcome.Staged _,MessageOutcome.Empty _ -> closed(cause);
            case MessageOutcome.AlreadyStaged _,MessageOutcome.Reconciled _,MessageOutcome.Skipped _,MessageOutcome.RetryLater _ -> {
            }
        }
        return outcome;
    }

    private void closed(String cause) {
        try {
            findings.close(cause);
        } catch (WarehouseUnavailableException _) {
            LOG.warn("The finding {} stays open until the warehouse is back.", cause);
        }
    }

    private static Stream<TableId> tablesOf(MessageOutcome.Staged staged) {
        Stream<TableId> rejected = staged.rejected() > 0 ? Stream.of(RejectedRows.TABLE.id()) : Stream.empty();
        return Stream.concat(Stream.of(staged.table()), rejected);
    }

    /** Several files, read side by side and published together. @return what became of each at its last mention */
    public Map<ObjectPath, MessageOutcome> acceptAll(Collection<ObjectPath> paths) {
        Map<ObjectPath, Long> mentions = paths.stream()
                .collect(Collectors.groupingBy(path -> path, LinkedHashMap::new, Collectors.counting()));
        Map<ObjectPath, MessageOutcome> outcomes = new LinkedHashMap<>();
        mentions.entrySet().parallelStream().map(mention -> Map.entry(mention.getKey(), handled(mention.getKey(), mention.getValue())))
                .forEachOrdered(outcome -> outcomes.put(outcome.getKey(), outcome.getValue()));
        publishStaged();
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
        Map<ObjectPath, MessageOutcome> outcomes = new LinkedHashMap<>();
        Map<String, List<ObjectPath>> unrouted = new TreeMap<>();
        unsettled(standingStill).parallelStream().map(path -> Map.entry(path, handled(path))).forEachOrdered(handled -> {
            if (isUnrouted(handled.getValue()))
                unrouted.computeIfAbsent(prefixOf(handled.getKey()), prefix -> new ArrayList<>()).add(handled.getKey());
            else if (!(registry.route(handled.getKey()) instanceof Route.Ignored))
                outcomes.put(handled.getKey(), handled.getValue());
        });
        publishStaged();
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
