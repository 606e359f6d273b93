package fullcourt.platform.warehouse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fullcourt.platform.tables.Column;
import fullcourt.platform.tables.ColumnType;
import fullcourt.platform.tables.Partition;
import fullcourt.platform.tables.Row;
import fullcourt.platform.tables.Schema;
import fullcourt.platform.tables.Table;
import fullcourt.platform.testing.SettableClock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class CachingTableReaderTest implements TableReader {
    private static final Column<LocalDate> DAY = Column.required("day", ColumnType.DATE, "Day.");
    private static final Table TABLE = Table.named("toy", "days").columns(DAY).naturalKey(DAY);
    private final SettableClock clock = new SettableClock(Instant.parse("2025-01-16T12:00:00Z"));
    private final CachingTableReader reads = new CachingTableReader(this, Duration.ofSeconds(10), clock);
    private final AtomicInteger asked = new AtomicInteger();
    private Optional<RuntimeException> failure = Optional.empty();

    @Test
    void theSameQuestionWithinAMomentIsAskedOnce() {
        IntStream.range(0, 50).parallel().forEach(again -> reads.query(question(1), TABLE.schema()));
        assertThat(asked).hasValue(1);
    }

    @Test
    void anotherParameterIsAnotherQuestion() {
        reads.query(question(1), TABLE.schema());
        reads.query(question(2), TABLE.schema());
        reads.read(TABLE, Partition.ALL);
        assertThat(asked).hasValue(3);
    }

    @Test
    @Tag("F60")
    void anOldAnswerIsNotGiven() {
        reads.query(question(1), TABLE.schema());
        clock.pass(Duration.ofSeconds(10));
        reads.query(question(1), TABLE.schema());
        assertThat(asked).hasValue(2);
    }

    @Test
    void aFailureIsThrownAndNotKept() {
        failure = Optional.of(new WarehouseUnavailableException("read", new IllegalStateException("down")));
        assertThatThrownBy(() -> reads.query(question(1), TABLE.schema())).isInstanceOf(WarehouseUnavailableException.class);
        failure = Optional.empty();
        assertThat(reads.query(question(1), TABLE.schema())).isEmpty();
    }

    @Test
    void withoutATimeEveryQuestionIsAsked() {
        CachingTableReader everyTime = new CachingTableReader(this, Duration.ZERO, clock);
        everyTime.query(question(1), TABLE.schema());
        everyTime.query(question(1), TABLE.schema());
        assertThat(asked).hasValue(2);
    }

    private static Query question(long number) {
        return new Query("toy", "SELECT day FROM toy.days", List.of(Parameter.of("number", ColumnType.INT64, number)));
    }

    @Override
    public List<Row> read(Table table, Partition partition) {
        return answer();
    }

    @Override
    public List<Row> query(Query query, Schema schema) {
        return answer();
    }

    private List<Row> answer() {
        asked.incrementAndGet();
        failure.ifPresent(thrown -> {
            throw thrown;
        });
        return List.of();
    }
}
