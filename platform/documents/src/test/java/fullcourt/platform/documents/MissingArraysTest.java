package fullcourt.platform.documents;

import static fullcourt.platform.tables.Column.at;
import static fullcourt.platform.tables.Column.required;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import fullcourt.platform.documents.DocumentResult.Parsed;
import fullcourt.platform.documents.DocumentResult.Unreadable;
import fullcourt.platform.tables.Column;
import fullcourt.platform.tables.ColumnType;
import fullcourt.platform.tables.ObjectPath;
import fullcourt.platform.tables.Table;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;

/** Elements that should lead to rows and have no list of them: passed over in silence, their rows would be lost without a word. */
final class MissingArraysTest {
    private static final Column<String> NAME = required("name", ColumnType.STRING, at("/name"), "A name.");
    private static final Table TABLE = Table.named("zoo", "animals").columns(NAME).naturalKey(NAME);
    private static final RowPath EITHER = RowPath.of("/houses/*/day/animals/*", "/houses/*/night/animals/*");
    private static final RowPath BOTH = RowPath.ofAll("/houses/*/day/animals/*", "/houses/*/night/animals/*");
    private static final String WHOLE = """
            {"houses":[{"day":{"animals":[{"name":"eagle"},{"name":"bear"}]},"night":{"animals":[{"name":"owl"}]}},
                       {"day":{"animals":[]},"night":{"animals":[{"name":"bat"}]}}]}""";

    private record Zoo(RowPath rows) implements DocumentMapping {
        @Override
        public Table table() {
            return TABLE;
        }
    }

    @Test
    void anEmptyListIsNoGap() {
        assertThat(rejected(EITHER, WHOLE)).isEmpty();
        assertThat(rejected(BOTH, WHOLE)).isEmpty();
    }

    @Test
    void anElementWithoutItsListIsRejectedWithThePlaceOfTheList() {
        String keyGone = WHOLE.replace("\"night\":{\"animals\":[{\"name\":\"owl\"}]}", "\"night\":{\"birds\":7}");
        assertThat(rejected(BOTH, keyGone)).containsExactly(tuple("/houses/0/night/animals", "there is no list of rows"));
        assertThat(rejected(BOTH, WHOLE.replace("\"night\":{\"animals\":[{\"name\":\"bat\"}]}", "\"night\":null")))
                .containsExactly(tuple("/houses/1/night/animals", "there is no list of rows"));
    }

    @Test
    void oneOfSeveralPlacesMayBeAbsentButNotBroken() {
        assertThat(rejected(EITHER, WHOLE.replace("\"night\":{\"animals\":[{\"name\":\"bat\"}]}", "\"night\":null"))).isEmpty();
        assertThat(rejected(EITHER, WHOLE.replace("\"night\":{\"animals\":[{\"name\":\"bat\"}]}", "\"night\":\"closed\"")))
                .containsExactly(tuple("/houses/1/night/animals", "there is no list of rows"));
    }

    @Test
    void anElementWithNoneOfThePlacesIsRejectedOnce() {
        assertThat(rejected(EITHER, WHOLE.replace("{\"day\":{\"animals\":[]},\"night\":{\"animals\":[{\"name\":\"bat\"}]}}", "null")))
                .containsExactly(tuple("/houses/1/day/animals", "there is no list of rows"));
    }

    @Test
    void aPlaceThatTheWholeDocumentLacksIsAnotherShape() {
        assertThat(read(BOTH, WHOLE.replace("night", "evening"))).isInstanceOfSatisfying(Unreadable.class,
                refused -> assertThat(refused.problem()).startsWith("The document is of another shape: it has no rows at"));
    }

    private static Iterable<Tuple> rejected(RowPath rows, String json) {
        return ((Parsed) read(rows, json)).rejected().stream().map(row -> tuple(row.pointer(), row.reason())).toList();
    }

    private static DocumentResult read(RowPath rows, String json) {
        return new DocumentReader(0.30, 10_000).read(new Zoo(rows), new SourceFile(ObjectPath.of("zoo/a.json"), 1, Instant.EPOCH),
                json.getBytes(StandardCharsets.UTF_8));
    }
}
