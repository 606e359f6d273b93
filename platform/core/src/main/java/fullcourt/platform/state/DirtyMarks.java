package fullcourt.platform.state;

import fullcourt.config.ServiceName;
import fullcourt.platform.objects.JsonDocuments.Versioned;
import fullcourt.platform.objects.JsonDocuments;
import fullcourt.platform.objects.ObjectMetadata;
import fullcourt.platform.objects.ObjectStore;
import fullcourt.platform.tables.ObjectPath;
import fullcourt.platform.tables.Partition;
import fullcourt.platform.tables.TableId;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Changes that must survive a crash: {@code dirty/<service>/<table>/<season>.json} in the state bucket holds the earliest changed date that the service has
 * not followed. A mark is written before the change is announced, and cleared by its service after a complete pass, so no horizon decides which correction
 * is followed (decision 017).
 */
public final class DirtyMarks {
    private static final String PREFIX = "dirty/";
    private static final int MAX_MARKS = 10_000;
    private static final int MAX_TRIES = 20;
    private final ObjectStore state;
    private final JsonDocuments documents;
    private final ReadingServices readers;

    public DirtyMarks(ObjectStore state, ReadingServices readers) {
        this.state = state;
        this.documents = new JsonDocuments(state);
        this.readers = readers;
    }

    /** @param from ISO date; empty: the table has no partitions */
    private record Document(String from) {
        static Document of(Optional<LocalDate> from) {
            return new Document(from.map(LocalDate::toString).orElse(""));
        }

        Optional<LocalDate> date() {
            return from.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(from));
        }
    }

    /**
     * Marks changed partitions of one season for every service that reads the table, except those that the pass which made the change follows anyway.
     * Without changed partitions nothing is written.
     */
    public void mark(TableId table, String season, Collection<Partition> changed, PassCover cover) {
        if (changed.isEmpty())
            return;
        Optional<LocalDate> from = earliest(changed);
        readers.of(table).stream().filter(reader -> !cover.covers(reader, season, from))
                .forEach(reader -> mark(path(reader, table, season), from));
    }

    private static Optional<LocalDate> earliest(Collection<Partition> changed) {
        return switch (Collections.min(changed)) {
            case Partition.Day(LocalDate date) -> Optional.of(date);
            case Partition.Whole() -> Optional.empty();
        };
    }

    /** Also writes a mark that says nothing new: its new generation keeps a pass that began before the change from clearing it. */
    private void mark(ObjectPath path, Optional<LocalDate> from) {
        if (documents.write(path, Document.of(from), 0).isPresent())
            return;
        for (int tries = 0; tries < MAX_TRIES; tries++) {
            Optional<Versioned<Document>> former = documents.read(path, Document.class);
            Optional<LocalDate> earliest = former.flatMap(known -> known.value().date())
                    .filter(date -> from.isEmpty() || date.isBefore(from.get()));
            if (documents.write(path, Document.of(earliest.or(() -> from)), former.map(Versioned::generation).orElse(0L)).isPresent())
                return;
        }
        throw new IllegalStateException(
                "'%s' was written by others %d times in a row; the publish is finished by the next one.".formatted(path, MAX_TRIES));
    }

    /** Whether any of these services has something to follow. */
    public boolean exist(Collection<ServiceName> services) {
        return services.stream().anyMatch(service -> !state.list(PREFIX + label(service), 1).isEmpty());
    }

    /** What services have still to follow, as it is now. */
    public List<DirtyMark> pending(Collection<ServiceName> services) {
        return services.stream().flatMap(service -> state.list(PREFIX + label(service), MAX_MARKS).stream())
                .flatMap(found -> read(found).stream()).toList();
    }

    private Optional<DirtyMark> read(ObjectMetadata found) {
        List<String> segments = found.path().segments();
        return documents.read(found.path(), Document.class)
                .map(mark -> new DirtyMark(service(segments.get(1)), TableId.parse(segments.get(2)), segments.get(3).replace(".json", ""),
                        mark.value().date(), mark.generation()));
    }

    /** Clears exactly what was read: a mark that a later change wrote again remains. */
    public void clear(DirtyMark followed) {
        state.delete(path(followed.reader(), followed.table(), followed.season()), followed.generation());
    }

    private static ObjectPath path(ServiceName reader, TableId table, String season) {
        return ObjectPath.of("%s%s/%s/%s.json".formatted(PREFIX, label(reader), table, season));
    }

    private static String label(ServiceName service) {
        return service.name().toLowerCase(Locale.ROOT);
    }

    private static ServiceName service(String label) {
        return Stream.of(ServiceName.values()).filter(service -> label(service).equals(label)).findFirst().orElseThrow();
    }
}
