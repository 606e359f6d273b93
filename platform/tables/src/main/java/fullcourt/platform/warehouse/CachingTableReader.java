package fullcourt.platform.warehouse;

import fullcourt.platform.tables.Partition;
import fullcourt.platform.tables.Row;
import fullcourt.platform.tables.Schema;
import fullcourt.platform.tables.Table;
import fullcourt.platform.tables.TableId;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.function.Supplier;

/**
 * Shares query results between requests: a query that began a short time ago is not run again. For callers that may read slightly older rows, because
 * their own writes are idempotent by key.
 */
public final class CachingTableReader implements TableReader {
    private static final int MAX_ANSWERS = 2000;
    private final TableReader reader;
    private final Duration goodFor;
    private final Clock clock;
    private final ConcurrentMap<Object, Answer> answers = new ConcurrentHashMap<>();

    private record Answer(Instant at, CompletableFuture<List<Row>> rows) {}

    private record Contents(TableId table, Partition partition) {}

    private record Question(Query query, String schema) {}

    /** @param goodFor maximum age of a shared result; zero disables sharing */
    public CachingTableReader(TableReader reader, Duration goodFor, Clock clock) {
        this.reader = reader;
        this.goodFor = goodFor;
        this.clock = clock;
    }

    @Override
    public List<Row> read(Table table, Partition partition) {
        return shared(new Contents(table.id(), partition), () -> reader.read(table, partition));
    }

    @Override
    public List<Row> query(Query query, Schema schema) {
        return shared(new Question(query, schema.name()), () -> reader.query(query, schema));
    }

    private List<Row> shared(Object question, Supplier<List<Row>> asked) {
        if (goodFor.isZero())
            return asked.get();
        Instant now = clock.instant();
        if (answers.size() >= MAX_ANSWERS)
            answers.values().removeIf(answer -> isOld(answer, now));
        Answer mine = new Answer(now, new CompletableFuture<>());
        Answer shared = answers.compute(question, (same, known) -> known == null || isOld(known, now) ? mine : known);
        if (shared == mine)
            ask(question, mine, asked);
        return rows(shared);
    }

    private boolean isOld(Answer answer, Instant now) {
        return !answer.at().plus(goodFor).isAfter(now);
    }

    /** A failed query is run again by the next caller. */
    private void ask(Object question, Answer mine, Supplier<List<Row>> asked) {
        try {
            mine.rows().complete(asked.get());
        } catch (RuntimeException failure) {
            answers.remove(question, mine);
            mine.rows().completeExceptionally(failure);
        }
    }

    private static List<Row> rows(Answer answer) {
        try {
            return answer.rows().join(); // bounded by the reader's own time limits
        } catch (CompletionException failed) {
            if (failed.getCause() instanceof RuntimeException asItWas)
                throw asItWas;
            throw failed;
        }
    }
}
