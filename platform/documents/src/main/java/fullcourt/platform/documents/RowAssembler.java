package fullcourt.platform.documents;

import fullcourt.platform.documents.ChunkParser.Part;
import fullcourt.platform.documents.ChunkParser.Reading;
import fullcourt.platform.documents.RejectedRow.Kind;
import fullcourt.platform.tables.Column;
import fullcourt.platform.tables.InvalidRowException;
import fullcourt.platform.tables.Row;
import fullcourt.platform.tables.RowBuilder;
import fullcourt.platform.tables.Table;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ForkJoinTask;

/**
 * Reads a document's rows, chunks of it in parallel, and separates accepted from rejected rows, both in the document's order. A chunk's input
 * is released with the chunk.
 */
final class RowAssembler {
    private static final int PARTS_AT_ONCE = 4;
    private final DocumentReading reading;
    private final Table table;
    private final ChunkParser reader;
    private final Deque<ForkJoinTask<Part>> unfinished = new ArrayDeque<>();
    private final List<Row> good = new ArrayList<>();
    private final RejectedRows bad = new RejectedRows();
    private final RejectedRows elsewhere = new RejectedRows();
    private final Map<List<Optional<?>>, Row> byKey = new HashMap<>();
    private final Map<String, PlaceCount> placesRead = new TreeMap<>();
    private final Set<String> asked = new HashSet<>();
    private int askedBefore = -1; // how many places were requested when the projection was made
    private Projection sought = Projection.NONE;
    private final SchemaSample sample = new SchemaSample();
    private Optional<DocumentElement> first = Optional.empty();
    private int elements;
    private int found;
    private boolean isCutShort;

    RowAssembler(DocumentReading reading, Envelope around) {
        this.reading = reading;
        this.table = reading.mapping().table();
        this.reader = new ChunkParser(reading, around);
    }

    /** The projection of the rows to come. Until the first rows were read, no projection is known and rows are needed as a whole. */
    Projection sought() {
        if (found > 0 && asked.size() != askedBefore) {
            askedBefore = asked.size();
            sought = reader.sought(asked);
        }
        return sought;
    }

    /**
     * Reads the next elements, in parallel with the caller if a thread is free. The first ones are read at once: they determine the projection of all others.
     * @param soughtInThem the projection with which those elements were made that are not whole
     */
    void add(List<DocumentElement> next, Projection soughtInThem) {
        if (next.isEmpty())
            return;
        int before = elements;
        elements += next.size();
        reading.requireRows(elements);
        reading.deadline().check();
        if (first.isEmpty()) {
            first = Optional.of(next.getFirst());
            keep(reader.read(next, before, soughtInThem));
            return;
        }
        unfinished.add(begun(ForkJoinTask.adapt(() -> reader.read(next, before, soughtInThem))));
        while (unfinished.size() > PARTS_AT_ONCE || (!unfinished.isEmpty() && unfinished.getFirst().isDone()))
            keep(unfinished.removeFirst().join());
    }

    /** Runs a chunk in this thread if the pool is busy: handing it over would only take it out of this thread's caches. */
    private static ForkJoinTask<Part> begun(ForkJoinTask<Part> part) {
        ForkJoinPool pool = ForkJoinPool.commonPool();
        if (pool.hasQueuedSubmissions() || pool.getQueuedTaskCount() > 0)
            part.quietlyInvoke();
        else
            pool.execute(part);
        return part;
    }

    /** Waits for everything that was added. */
    void finish() {
        while (!unfinished.isEmpty())
            keep(unfinished.removeFirst().join());
    }

    private void keep(Part part) {
        found += part.readings().size();
        reading.requireRows(found);
        part.readings().forEach(this::keep);
        part.sampled().forEach(
                element -> reader.rowsOf(element).stream().limit(1).forEach(row -> sample.add(element.path().text(), row.whole())));
        part.read().forEach((place, count) -> placesRead.merge(place, count, PlaceCount::plus));
        asked.addAll(part.asked());
    }

    private void keep(Reading reading) {
        switch (reading) {
            case Reading.Readable(DocumentElement element, DocumentRow from, Row row) -> {
                if (isContradiction(row))
                    bad.add(() -> RejectedRow.of(element.pointer(),
                            "an earlier row of the document has the same key %s and other values".formatted(keyText(row)),
                            from.whole().toString(),
                            Kind.CONTRADICTION, NaturalKeys.of(table, row::find)));
            }
            case Reading.Refused(DocumentElement element, DocumentRow from, InvalidRowException problem, RowBuilder soFar) ->
                reject(element, from, problem, soFar);
        }
    }

    private void reject(DocumentElement element, DocumentRow from, InvalidRowException problem, RowBuilder soFar) {
        Kind kind = problem.isOutOfScope() ? Kind.OUT_OF_SCOPE : Kind.BAD;
        (problem.isOutOfScope() ? elsewhere : bad).add(() -> RejectedRow.of(element.pointer() + problem.pointer(), problem.problem(),
                from.whole().toString(), kind, NaturalKeys.of(table, soFar::find)));
    }

    /** Keeps a row. A repetition is dropped. Which of two contradictory rows is right cannot be determined here. */
    private boolean isContradiction(Row row) {
        Row earlier = byKey.putIfAbsent(key(row), row);
        if (earlier == null)
            good.add(row);
        return earlier != null && !earlier.equals(row);
    }

    private List<Optional<?>> key(Row row) {
        List<Optional<?>> key = new ArrayList<>(table.naturalKey().size());
        for (Column<?> column : table.naturalKey())
            key.add(row.find(column));
        return key;
    }

    private String keyText(Row row) {
        return key(row).stream().map(value -> value.map(Object::toString).orElse("null")).toList().toString();
    }

    /**
     * Whether the document is quarantined whatever else it holds: then nothing more of it is read. If few rows are rejected, all are read and reported.
     * @param toCome elements that may follow, at most
     */
    boolean isRefusalCertain(long toCome) {
        long rowsToCome = reading.mapping().split().isPresent() ? reading.limits().rows() : toCome;
        isCutShort = bad.count() >= RejectedRows.KEPT && reading.isRefusal(bad.count(), (long) bad.count() + good.size() + rowsToCome);
        return isCutShort;
    }

    /** Whether some rows were not read because the document is quarantined in any case. */
    boolean isCutShort() {
        return isCutShort;
    }

    /** Cancels the chunks that are still being read, because the document is quarantined. */
    void abandon() {
        unfinished.forEach(part -> part.cancel(true));
        unfinished.clear();
    }

    /** The fewest bytes of a good row. */
    int leastBytesOfARow() {
        return reader.leastBytesOfARow();
    }

    /** How many rows were read, accepted or rejected. */
    int found() {
        return found;
    }

    /** The document's context before its rows are read. */
    DocumentContext context() {
        return reader.context(first.orElseThrow(), Projection.NONE);
    }

    /** The schema of the rows. */
    DocumentSchema shape() {
        SortedMap<String, DocumentSchema.Place> read = new TreeMap<>();
        placesRead.forEach((place, count) -> read.put(place, count.place()));
        return new DocumentSchema(read, sample.without(read.keySet()));
    }

    List<Row> good() {
        return good;
    }

    /** Rejected rows that are not out of scope: those that count towards quarantining the document. */
    RejectedRows bad() {
        return bad;
    }

    /** All rejected rows, those out of scope included. */
    List<RejectedRow> rejected() {
        String place = reading.mapping().rows().pointers().getFirst();
        List<RejectedRow> all = bad.all(place);
        all.addAll(elsewhere.all(place));
        return all;
    }
}
