package fullcourt.platform.ledger;

import fullcourt.platform.findings.Finding;
import fullcourt.platform.findings.Findings;
import fullcourt.platform.ledger.LedgerEntry.Outcome;
import fullcourt.platform.message.MessageOutcome;
import fullcourt.platform.objects.ObjectPath;
import fullcourt.platform.objects.ObjectStore;
import fullcourt.platform.registry.ProcessorRegistry;
import fullcourt.platform.registry.Route;
import fullcourt.platform.warehouse.WarehouseUnavailableException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A file that was set aside is a finding until a version of it can be read; a better parser reads it once. */
final class Quarantine {
    private static final Logger LOG = LoggerFactory.getLogger(Quarantine.class);
    private final ObjectStore landing;
    private final ProcessorRegistry registry;
    private final FileLedger ledger;
    private final SetAside setAside;
    private final Findings findings;
    private final AtomicBoolean hasAskedNewParsers = new AtomicBoolean();

    Quarantine(ObjectStore landing, ProcessorRegistry registry, FileLedger ledger, SetAside setAside, Findings findings) {
        this.landing = landing;
        this.registry = registry;
        this.ledger = ledger;
        this.setAside = setAside;
        this.findings = findings;
    }

    /** Opens or closes the finding that goes with an outcome. @return the outcome */
    MessageOutcome noted(ObjectPath path, MessageOutcome outcome) {
        switch (outcome) {
            case MessageOutcome.Quarantined(var object, String problem) -> report(finding(object, problem));
            case MessageOutcome.Staged _,MessageOutcome.Empty _ -> settle(path);
            case MessageOutcome.AlreadyStaged _,MessageOutcome.Reconciled _,MessageOutcome.Skipped _,MessageOutcome.RetryLater _ -> {
            }
        }
        return outcome;
    }

    /** Sees that no file that waits is without its finding. @return those that a better parser may read now */
    List<ObjectPath> readableAgain() {
        List<ObjectPath> readable = new ArrayList<>();
        boolean parsersMayBeNew = !hasAskedNewParsers.getAndSet(true); // they come with a new process
        for (SetAside.Waiting waiting : setAside.waiting()) {
            if (!parsersMayBeNew && findings.isOpen(cause(waiting.path())))
                continue;
            setAside.find(waiting.path(), waiting.generation()).filter(this::isReadableAgain).map(SetAsideFile::objectPath)
                    .ifPresent(readable::add);
        }
        return readable;
    }

    private boolean isReadableAgain(SetAsideFile file) {
        ObjectPath path = file.objectPath();
        Optional<LedgerEntry> newest = ledger.newestRead(path);
        if (newest.isEmpty())
            return false; // it is about to be written, or the file is read again by the sweep
        boolean isRefused = newest.get().outcome() == Outcome.QUARANTINED;
        if (!isRefused || newest.get().generation() != file.generation()) {
            setAside.settle(path, isRefused ? newest.get().generation() - 1 : newest.get().generation()); // a newer one that was refused waits in its place
            return false;
        }
        if (registry.route(path) instanceof Route.To(var processor, _) && FileHandler.mayBeReadAgain(newest.get(), processor))
            return true;
        report(finding(path, file.problem()));
        return false;
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

    /** Findings live in the warehouse: while that is down there is only the log. */
    private void report(Finding finding) {
        try {
            findings.open(finding);
        } catch (WarehouseUnavailableException _) {
            LOG.warn("{} {}", finding.evidence(), finding.remedy());
        }
    }

    static Finding finding(ObjectPath path, String problem) {
        return Finding.warning(cause(path), "%s was set aside: %s".formatted(path, problem),
                "Upload a correct version under the same path, or correct the processor and raise its parser version; it is then read by itself.");
    }

    private static String cause(ObjectPath path) {
        return "quarantined/" + path;
    }
}
