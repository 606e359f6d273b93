package fullcourt.platform.documents;

import static fullcourt.platform.tables.Column.at;
import static fullcourt.platform.tables.Column.optional;
import static fullcourt.platform.tables.Column.required;
import static org.assertj.core.api.Assertions.assertThat;

import fullcourt.platform.tables.Column;
import fullcourt.platform.tables.ColumnType;
import fullcourt.platform.tables.ObjectPath;
import fullcourt.platform.tables.RowBuilder;
import fullcourt.platform.tables.Table;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class RowStreamTest {
    private static final Column<Long> ID = required("id", ColumnType.INT64, at("/id"), "Which animal.");
    private static final Column<String> KEEPER = optional("keeper", ColumnType.STRING, "Who feeds it.");
    private static final Table ANIMALS = Table.named("zoo", "animals").columns(ID, KEEPER).naturalKey(ID);
    private static final int MANY = 1_000;
    private static final String BAD = "{\"id\":\"owl\",\"house\":{\"keeper\":\"Ann\",\"size\":[1,2]}}";

    /** A list of animals, each with its keeper. */
    private record Zoo() implements DocumentMapping {
        @Override
        public Table table() {
            return ANIMALS;
        }

        @Override
        public RowPath rows() {
            return RowPath.of("/animals/*");
        }

        @Override
        public void compute(RowBuilder row, FileContext file) {
            row.set(KEEPER, file.row("/house/keeper"));
        }
    }

    /** With wrong offsets the row would be read as a tree, with the same result: only the time would show it. */
    @Test
    void aRowThatIsRejectedBehindManyOthersIsKeptAsItStands() {
        RowAssembler rows = read("\ufeff{ \"animals\" : [" + animals(0, MANY) + " , " + BAD + " ," + animals(MANY, MANY) + "]}");
        assertThat(rows.good()).hasSize(2 * MANY).allSatisfy(row -> assertThat(row.find(KEEPER)).hasValue("Bob"));
        assertThat(rows.good().stream().map(row -> row.get(ID))).containsExactlyElementsOf(
                IntStream.range(0, 2 * MANY).mapToObj(Long::valueOf).toList());
        assertThat(rows.bad().kept()).singleElement().satisfies(rejected -> {
            assertThat(rejected.pointer()).isEqualTo("/animals/%d/id".formatted(MANY));
            assertThat(rejected.json()).isEqualTo(BAD);
        });
    }

    private static String animals(int first, int count) {
        return IntStream.range(first, first + count).mapToObj("{\"id\":%d,\"house\":{\"size\":7,\"keeper\":\"Bob\"}}"::formatted)
                .collect(Collectors.joining(","));
    }

    private static RowAssembler read(String document) {
        SourceFile file = new SourceFile(ObjectPath.of("zoo/animals/20251228_080000.json"), 1, Instant.EPOCH);
        DocumentContent.Text text = (DocumentContent.Text) DocumentContent.of(document.getBytes(StandardCharsets.UTF_8), 1_000_000);
        return RowStream.read(
                new DocumentReading(new Zoo(), file, ReadingLimits.of(1_000_000), 1, new Deadline(Duration.ofMinutes(1), System::nanoTime)),
                CompiledRowPath.of(new Zoo().rows()), text).orElseThrow();
    }
}
