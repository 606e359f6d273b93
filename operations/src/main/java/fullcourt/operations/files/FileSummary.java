package fullcourt.operations.files;

import fullcourt.platform.files.FileRecords;
import fullcourt.platform.files.FileRecord;
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
 * @param rejected rows of the file that were rejected
 */
record FileSummary(String path, Optional<String> processor, Optional<String> table, String outcome, long rows, long rejected,
        Optional<String> reason) {

    boolean isSettledWell() {
        return switch (outcome) {
            case "loaded", "already_loaded", "empty", "ignored" -> true;
            default -> false;
        };
    }

    static FileSummary refused(String path, String reason) {
        return new FileSummary(path, Optional.empty(), Optional.empty(), "refused", 0, 0, Optional.of(reason));
    }

    /** Adds to an outcome what registry and file record know. */
    @Component
    static final class Describer {
        private final ProcessorRegistry registry;
        private final FileRecords fileRecords;
        private final ObjectStore landing;

        Describer(ProcessorRegistry registry, FileRecords fileRecords, Buckets buckets) {
            this.registry = registry;
            this.fileRecords = fileRecords;
            this.landing = buckets.landing();
        }

        FileSummary describe(ObjectPath path, FileOutcome outcome) {
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

        private FileSummary alreadyLoaded(ObjectPath path) {
            Optional<FileRecord> entry = landing.stat(path).flatMap(fileRecords::entryOf)
                    .map(known -> known.hasRowsOfAnother() ? fileRecords.find(path, known.rowsOf()).orElse(known) : known);
            return row(path, "already_loaded", entry.map(FileRecord::rows).orElse(0), entry.map(FileRecord::rejected).orElse(0),
                    Optional.empty());
        }

        private FileSummary row(ObjectPath path, String outcome, long rows, long rejected, Optional<String> reason) {
            RouteSummary route = RouteSummary.of(registry.route(path));
            return new FileSummary(path.value(), route.processor(), route.table(), outcome, rows, rejected, reason);
        }
    }
}
