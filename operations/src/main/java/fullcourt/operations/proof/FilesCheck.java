package fullcourt.operations.proof;

import fullcourt.operations.files.RouteSummary;
import fullcourt.operations.operation.Days;
import fullcourt.platform.files.DeadLetters;
import fullcourt.platform.files.FileRecords;
import fullcourt.platform.files.QuarantinedFiles;
import fullcourt.platform.files.SettledVersions;
import fullcourt.platform.objects.Buckets;
import fullcourt.platform.objects.ObjectMetadata;
import fullcourt.platform.objects.ObjectStore;
import fullcourt.platform.routing.ProcessorRegistry;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Every object in the landing bucket has an outcome, or is declared as ignored. */
@Component
@Order(5)
final class FilesCheck implements Check {
    private final ObjectStore landing;
    private final FileRecords fileRecords;
    private final QuarantinedFiles quarantinedFiles;
    private final ProcessorRegistry registry;

    FilesCheck(Buckets buckets, FileRecords fileRecords, QuarantinedFiles quarantinedFiles, ProcessorRegistry registry) {
        this.landing = buckets.landing();
        this.fileRecords = fileRecords;
        this.quarantinedFiles = quarantinedFiles;
        this.registry = registry;
    }

    @Override
    public String name() {
        return "files";
    }

    @Override
    public Verdict check(Optional<Days> days) {
        SettledVersions settled = fileRecords.settled();
        List<ObjectMetadata> objects = landing.list("", Integer.MAX_VALUE);
        List<Violation> waiting = new ArrayList<>();
        objects.stream().filter(object -> !settled.include(object))
                .forEach(object -> waiting(object).ifPresent(waiting::add));
        List<Violation> notes = quarantinedFiles.files(DeadLetters.MAX_COUNT).stream()
                .map(file -> new Violation("%s is quarantined: %s".formatted(file.path(), file.problem()),
                        "Correct the file and upload it again, or correct the processor."))
                .toList();
        return new Verdict(
                "%d files of the landing bucket have an outcome or are declared as ignored".formatted(objects.size() - waiting.size()),
                waiting, notes);
    }

    private Optional<Violation> waiting(ObjectMetadata object) {
        RouteSummary route = RouteSummary.of(registry.route(object.path()));
        return switch (route.state()) {
            case "ignored" -> Optional.empty();
            case "unrouted" -> Optional.of(new Violation("%s has no route. %s".formatted(object.path(), route.reason()),
                    "Upload it under the right path, add a processor, or declare its prefix as ignored."));
            case "off" -> Optional.of(new Violation("%s waits. %s".formatted(object.path(), route.reason()),
                    "'fullcourt feeds switch-on %s --reason R' loads it.".formatted(route.prefix().orElse(""))));
            default -> Optional.of(new Violation("%s has no outcome yet".formatted(object.path()), "'fullcourt run' loads it."));
        };
    }
}
