package fullcourt.platform.files;

import fullcourt.platform.routing.ProcessorRegistry;
import fullcourt.platform.tables.ObjectPath;
import fullcourt.platform.tables.Table;
import fullcourt.platform.warehouse.RowSource;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** Which files a staged object was made from. */
final class StagedSources {
    private static final int MOST_ATTEMPTS = 10; // more than any file is read again by one parser
    private final ProcessorRegistry registry;
    private final FileLedger ledger;

    StagedSources(ProcessorRegistry registry, FileLedger ledger) {
        this.registry = registry;
        this.ledger = ledger;
    }

    /** @param named by its rows; without any, the records of the table's feeds are searched for the one that the object's name was made of */
    List<RowSource> of(Table table, ObjectPath object, Set<RowSource> named) {
        if (!named.isEmpty())
            return List.copyOf(named);
        String name = object.fileName();
        String key = name.contains(".") ? name.substring(0, name.indexOf('.')) : name;
        return registry.processors().stream().filter(processor -> processor.table().id().equals(table.id()))
                .flatMap(processor -> processor.handles().stream()).map(prefix -> ledger.entries(prefix.value()))
                .flatMap(Collection::stream)
                .filter(entry -> isNamed(key, entry)).map(entry -> new RowSource(entry.path(), entry.generation())).limit(1).toList();
    }

    private static boolean isNamed(String key, LedgerEntry entry) {
        return IntStream.rangeClosed(FileReading.FIRST, MOST_ATTEMPTS)
                .anyMatch(attempt -> FileReading.key(entry.objectPath(), entry.generation(), entry.parserVersion(), attempt).equals(key));
    }
}
