package fullcourt.operations.files;

import fullcourt.platform.files.FileLedger;
import fullcourt.platform.files.LedgerEntry;
import fullcourt.platform.objects.Buckets;
import fullcourt.platform.objects.ObjectStore;
import fullcourt.platform.receive.FileOutcome;
import fullcourt.platform.receive.MessageOutcome;
import fullcourt.platform.routing.ProcessorRegistry;
import fullcourt.platform.routing.Route;
import fullcourt.platform.tables.ObjectPath;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * What became of one file.
 * @param outcome loaded, already_loaded, empty, ignored, quarantined, unrouted, refused or retry_later
 * @param rows rows of the file in the table
 * @param rejected rows that were left out
 */
record FileRow(String path, Optional<String> processor, Optional<String> table, String outcome, long rows, long rejected,
        Optional<String> reason) {

    boolean isSettledWell() {
        return switch (outcome) {
            case "loaded", "already_loaded", "empty", "ignored" -> true;
            default -> false;
        };
    }

    static FileRow refused(String path, String reason) {
        return new FileRow(path, Optional.empty(), Optional.empty(), "refused", 0, 0, Optional.of(reason));
    }

    /** Adds to an outcome what registry and ledger know. */
    @Component
    static final class Describer {
        private final ProcessorRegistry registry;
        private final FileLedger ledger;
        private final ObjectStore landing;

        Describer(ProcessorRegistry registry, FileLedger ledger, Buckets buckets) {
            this.registry = registry;
            this.ledger = ledger;
            this.landing = buckets.landing();
        }

        FileRow describe(ObjectPath path, FileOutcome outcome) {
            return switch (outcome) {
                case FileOutcome.Staged staged -> row(path, "loaded", staged.rows(), staged.rejected(), Optional.empty());
                case FileOutcome.AlreadyStaged _ -> alreadyLoaded(path);
                case FileOutcome.Empty empty -> row(path, "empty", 0, empty.rejected(), Optional.empty());
                case FileOutcome.Quarantined quarantined -> row(path, "quarantined", 0, 0, Optional.of(quarantined.problem()));
                case MessageOutcome.RetryLater later -> row(path, "retry_later", 0, 0, Optional.of(later.problem()));
                case MessageOutcome.Skipped skipped ->
                    row(path, registry.route(path) instanceof Route.Ignored ? "ignored" : "unrouted", 0, 0,
                            Optional.of(skipped.reason().sentence()));
            };
        }

        private FileRow alreadyLoaded(ObjectPath path) {
            Optional<LedgerEntry> entry = landing.stat(path).flatMap(ledger::entryOf)
                    .map(known -> known.outcome() == LedgerEntry.Outcome.SAME_CONTENT ? ledger.newestLoaded(path).orElse(known) : known);
            return row(path, "already_loaded", entry.map(LedgerEntry::rows).orElse(0), entry.map(LedgerEntry::rejected).orElse(0),
                    Optional.empty());
        }

        private FileRow row(ObjectPath path, String outcome, long rows, long rejected, Optional<String> reason) {
            RouteRow route = RouteRow.of(registry.route(path));
            return new FileRow(path.value(), route.processor(), route.table(), outcome, rows, rejected, reason);
        }
    }
}
