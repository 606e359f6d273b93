package fullcourt.operations.proof;

import fullcourt.operations.command.Arguments.Days;
import fullcourt.operations.files.RouteRow;
import fullcourt.platform.ledger.FileLedger;
import fullcourt.platform.ledger.LedgerEntry;
import fullcourt.platform.objects.Buckets;
import fullcourt.platform.objects.ObjectMetadata;
import fullcourt.platform.objects.ObjectStore;
import fullcourt.platform.registry.ProcessorRegistry;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Every object in the landing bucket has an outcome, or is declared as ignored. */
@Component
@Order(5)
final class FilesCheck implements Check {
    private final ObjectStore landing;
    private final FileLedger ledger;
    private final ProcessorRegistry registry;

    FilesCheck(Buckets buckets, FileLedger ledger, ProcessorRegistry registry) {
        this.landing = buckets.landing();
        this.ledger = ledger;
        this.registry = registry;
    }

    @Override
    public String name() {
        return "files";
    }

    @Override
    public Verdict look(Optional<Days> days) {
        Set<String> settled = ledger.settled();
        List<ObjectMetadata> objects = landing.list("", Integer.MAX_VALUE);
        List<Violation> waiting = new ArrayList<>();
        objects.stream().filter(object -> !settled.contains(FileLedger.key(object.path(), object.generation())))
                .forEach(object -> waiting(object).ifPresent(waiting::add));
        List<Violation> notes = ledger.entries("").stream().filter(entry -> entry.outcome() == LedgerEntry.Outcome.QUARANTINED)
                .map(entry -> new Violation("%s is quarantined: %s".formatted(entry.path(), entry.problem()),
                        "Correct the file and upload it again, or correct the processor."))
                .toList();
        return new Verdict(
                "%d files of the landing bucket have an outcome or are declared as ignored".formatted(objects.size() - waiting.size()),
                waiting, notes);
    }

    private Optional<Violation> waiting(ObjectMetadata object) {
        RouteRow route = RouteRow.of(registry.route(object.path()));
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
