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
    private static final int MAX_ATTEMPTS = 10; // more than any file is read again by one parser
    private final ProcessorRegistry registry;
    private final FileRecords fileRecords;

    StagedSources(ProcessorRegistry registry, FileRecords fileRecords) {
        this.registry = registry;
        this.fileRecords = fileRecords;
    }

    /** @param named by its rows; without any, the records of the table's feeds are searched for the one that the object's name was made of */
    List<RowSource> of(Table table, ObjectPath object, Set<RowSource> named) {
        if (!named.isEmpty())
            return List.copyOf(named);
        String name = object.fileName();
        String key = name.contains(".") ? name.substring(0, name.indexOf('.')) : name;
        return registry.processors().stream().filter(processor -> processor.table().id().equals(table.id()))
                .flatMap(processor -> processor.handles().stream()).map(prefix -> fileRecords.entries(prefix.value()))
                .flatMap(Collection::stream)
                .filter(entry -> isNamed(key, entry)).map(entry -> new RowSource(entry.path(), entry.generation())).limit(1).toList();
    }

    private static boolean isNamed(String key, FileRecord entry) {
        return IntStream.rangeClosed(IngestAttempt.FIRST, MAX_ATTEMPTS)
                .anyMatch(attempt -> IngestAttempt.key(entry.objectPath(), entry.generation(), entry.parserVersion(), attempt).equals(key));
    }
}
