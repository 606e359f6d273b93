package fullcourt.platform.tables;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class RowJsonTest {
    private static final Column<LocalDate> DAY = Column.required("day", ColumnType.DATE, "A day.");
    private static final Column<String> NAME = Column.required("name", ColumnType.STRING, "A name.");
    private static final Column<Long> COUNT = Column.optional("count", ColumnType.INT64, "A count.");
    private static final Column<Double> SHARE = Column.optional("share", ColumnType.FLOAT64, "A share.");
    private static final Column<BigDecimal> LINE = Column.optional("line", ColumnType.numeric(5, 1), "A line.");
    private static final Column<Boolean> DONE = Column.optional("done", ColumnType.BOOL, "Done.");
    private static final Table TABLE = Table.named("zoo", "animals").columns(DAY, NAME, COUNT, SHARE, LINE, DONE).naturalKey(NAME);

    @Test
    void writesOneNumberedLineForEachRowWithoutTheTimeOfProcessing() {
        Row full = row("o\"wl\né").set(COUNT, 7L).set(SHARE, 0.5).set(LINE, new BigDecimal("1E+2")).set(DONE, true).buildStaged();
        Row sparse = row("eagle").set(COUNT, Optional.empty()).buildStaged();
        assertThat(text(List.of(full, sparse))).isEqualTo("""
                {"stage_row":0,"day":"2025-12-27","name":"o\\"wl\\né","count":7,"share":0.5,"line":100,"done":true,\
                "captured_at":"2025-12-28T08:05:00Z","source_path":"zoo/1.json","source_generation":3}
                {"stage_row":1,"day":"2025-12-27","name":"eagle",\
                "captured_at":"2025-12-28T08:05:00Z","source_path":"zoo/1.json","source_generation":3}
                """);
    }

    @Test
    void noRowsAreNoBytes() {
        assertThat(text(List.of())).isEmpty();
    }

    private static RowBuilder row(String name) {
        return Row.of(TABLE).set(DAY, LocalDate.of(2025, 12, 27)).set(NAME, name)
                .set(Table.CAPTURED_AT, Instant.parse("2025-12-28T08:05:00Z")).set(Table.SOURCE_PATH, "zoo/1.json")
                .set(Table.SOURCE_GENERATION, 3L);
    }

    private static String text(List<Row> rows) {
        return new String(RowJson.lines(TABLE.schema(), rows), StandardCharsets.UTF_8);
    }
}
