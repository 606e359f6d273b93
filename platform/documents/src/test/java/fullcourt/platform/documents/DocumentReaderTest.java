package fullcourt.platform.documents;

import static fullcourt.platform.tables.Column.at;
import static fullcourt.platform.tables.Column.optional;
import static fullcourt.platform.tables.Column.required;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import fullcourt.platform.documents.DocumentResult.Empty;
import fullcourt.platform.documents.DocumentResult.Parsed;
import fullcourt.platform.documents.DocumentResult.Unreadable;
import fullcourt.platform.tables.Column;
import fullcourt.platform.tables.ColumnType;
import fullcourt.platform.tables.InvalidRowException;
import fullcourt.platform.tables.ObjectPath;
import fullcourt.platform.tables.Row;
import fullcourt.platform.tables.RowBuilder;
import fullcourt.platform.tables.Table;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

final class DocumentReaderTest {
    private static final Column<String> KEEPER = required("keeper", ColumnType.STRING, "Who feeds it.");
    private static final Column<String> NAME = required("name", ColumnType.STRING, at("/name"), "A name.");
    private static final Column<Long> AGE = optional("age", ColumnType.INT64, at("/age"), "Years.").within(0, 150);
    private static final Column<Double> WEIGHT = optional("weight", ColumnType.FLOAT64, at("/body/weight"), "Kilograms.");
    private static final Column<Boolean> TAME = optional("tame", ColumnType.BOOL, at("/tame"), "Tame.");
    private static final Table TABLE = Table.named("zoo", "animals").columns(KEEPER, NAME, AGE, WEIGHT, TAME).naturalKey(NAME);
    private static final long MAXIMUM_BYTES = 100_000;
    private static final String THREE = """
            {"houses":[{"keeper":"Ann","animals":[{"name":"owl","age":3,"body":{"weight":1.5},"tame":true},{"name":"eagle","age":"07"}]},
                       {"keeper":"Bob","animals":[{"name":"bear ","age":9.0}]}]}
            """;

    /** Houses with animals; extinct ones belong to another table. */
    private record Zoo(boolean isWholeOrNothing) implements DocumentMapping {
        @Override
        public Table table() {
            return TABLE;
        }

        @Override
        public RowPath rows() {
            return RowPath.of("/houses/*/animals/*");
        }

        @Override
        public void compute(RowBuilder row, FileContext file) {
            if (row.get(NAME).equals("dodo"))
                throw InvalidRowException.outOfScope("/name", "the dodo is extinct");
            row.set(KEEPER, file.parent("/houses/*", "/keeper"));
        }

        @Override
        public Optional<String> problemWith(FileContext file, int rowsFound) {
            return file.document("/closed").map(date -> "The zoo is closed since %s.".formatted(date));
        }

        @Override
        public Optional<String> problemWithRows(List<Row> rows) {
            return rows.stream().anyMatch(row -> row.get(NAME).equals("kraken")) ? Optional.of("The zoo has no kraken.") : Optional.empty();
        }
    }

    private final DocumentReader reader = new DocumentReader(0.30, MAXIMUM_BYTES);

    @Test
    void readsRowsFromNestedArraysWithWhatEnclosesThem() {
        assertThat(rows(THREE)).extracting(row -> row.get(KEEPER) + " " + row.get(NAME) + " " + row.find(AGE).orElse(-1L))
                .containsExactly("Ann owl 3", "Ann eagle 7", "Bob bear 9");
    }

    @Test
    void stampsEachRowWithItsSource() {
        Row owl = rows(THREE).getFirst();
        assertThat(owl.get(Table.SOURCE_PATH)).isEqualTo("zoo/animals/20251228_080500.json");
        assertThat(owl.get(Table.SOURCE_GENERATION)).isEqualTo(7);
        assertThat(owl.get(Table.CAPTURED_AT)).isEqualTo(Instant.parse("2025-12-28T08:05:00Z"));
        assertThat(owl.find(Table.PROCESSED_AT)).isEmpty();
    }

    @Test
    void theCaptureTimeComesFromTheNameElseTheDocumentElseTheStore() {
        String timed = THREE.replaceFirst("\\{", "{\"timestamp\":\"2025-12-27T03:00:00+01:00\",");
        assertThat(capturedAt("zoo/animals/20251228_080500.json", timed)).isEqualTo(Instant.parse("2025-12-28T08:05:00Z"));
        assertThat(capturedAt("zoo/animals/latest.json", timed)).isEqualTo(Instant.parse("2025-12-27T02:00:00Z"));
        assertThat(capturedAt("zoo/animals/latest.json", THREE)).isEqualTo(Instant.parse("2026-01-01T00:00:00Z"));
    }

    @Test
    @Tag("F46")
    void aBadRowIsRejectedAloneWithItsPlaceAndItself() {
        assertThat(read(THREE.replace("\"07\"", "\"seven\""), 0.5)).isInstanceOfSatisfying(Parsed.class, parsed -> {
            assertThat(parsed.rows()).extracting(row -> row.get(NAME)).containsExactly("owl", "bear");
            assertThat(parsed.rejected()).containsExactly(RejectedRow.of("/houses/0/animals/1/age",
                    "age is \"seven\", accepted is a whole number", "{\"name\":\"eagle\",\"age\":\"seven\"}", RejectedRow.Kind.BAD,
                    Map.of("name", "eagle")));
        });
    }

    @Test
    void aValueOutsideItsRangeRejectsTheRow() {
        assertThat(read(THREE.replace("\"07\"", "151"), 0.5)).isInstanceOfSatisfying(Parsed.class, parsed -> assertThat(parsed.rejected())
                .extracting(RejectedRow::reason).containsExactly("age is 151, accepted is 0 to 150"));
    }

    @Test
    void aMissingRequiredValueRejectsTheRow() {
        assertThat(read(THREE.replace("\"bear \"", "\" \""), 0.5)).isInstanceOfSatisfying(Parsed.class,
                parsed -> assertThat(parsed.rejected())
                        .extracting(RejectedRow::pointer, RejectedRow::reason).containsExactly(
                                tuple("/houses/1/animals/0/name", "name is missing")));
    }

    @Test
    void tooManyRejectedRowsCondemnTheDocument() {
        assertThat(read(THREE.replace("\"07\"", "\"seven\""))).isEqualTo(
                new Unreadable(
                        "1 of 3 rows were rejected, most often because age is \"seven\", accepted is a whole number, first at /houses/0/animals/1/age."));
    }

    @Test
    void oneRejectedRowCondemnsADocumentThatIsWholeOrNothing() {
        assertThat(new DocumentReader(0.5, MAXIMUM_BYTES).read(new Zoo(true), file(), bytes(THREE.replace("\"07\"", "\"seven\""))))
                .isEqualTo(
                        new Unreadable("1 of 3 rows were rejected, and the document counts only as a whole: "
                                + "age is \"seven\", accepted is a whole number at /houses/0/animals/1/age."));
    }

    @Test
    void rowsThatBelongElsewhereAreListedButDoNotCondemn() {
        assertThat(read(THREE.replaceAll("owl|eagle|bear ", "dodo"))).isInstanceOfSatisfying(Empty.class,
                empty -> assertThat(empty.rejected()).hasSize(3));
    }

    @Test
    void aRepeatedRowCountsOnceAndAContradictionIsRejected() {
        assertThat(read(THREE.replace("\"eagle\",\"age\":\"07\"", "\"owl\",\"age\":3,\"body\":{\"weight\":1.5},\"tame\":true")))
                .isInstanceOfSatisfying(Parsed.class, parsed -> assertThat(parsed.rows()).hasSize(2));
        assertThat(read(THREE.replace("eagle", "owl"), 0.5)).isInstanceOfSatisfying(Parsed.class, parsed -> assertThat(parsed.rejected())
                .extracting(RejectedRow::reason)
                .containsExactly("an earlier row of the document has the same key [owl] and other values"));
    }

    @Test
    @Tag("F77")
    void absentNullAndBlankAreAllNull() {
        String odd = "{\"houses\":[{\"keeper\":\"Ann\",\"animals\":[{\"name\":\"owl\",\"age\":null,\"body\":{},\"tame\":\"\"}]}]}";
        Row owl = rows(odd).getFirst();
        assertThat(owl.find(AGE)).isEmpty();
        assertThat(owl.find(WEIGHT)).isEmpty();
        assertThat(owl.find(TAME)).isEmpty();
    }

    @Test
    void aByteOrderMarkAndAListAroundTheDocumentAreTolerated() {
        assertThat(rows("\uFEFF" + THREE)).hasSize(3);
        assertThat(rows("[" + THREE + "]")).hasSize(3);
        assertThat(read("[]")).isEqualTo(new Empty(List.of()));
        assertThat(read("[" + THREE + "," + THREE + "]")).isEqualTo(
                new Unreadable("The file is a list of 2 documents; one is expected."));
    }

    @Test
    void theRightShapeWithNothingInsideIsEmpty() {
        assertThat(read("{\"houses\":[]}")).isEqualTo(new Empty(List.of()));
        assertThat(read("{\"houses\":[{\"keeper\":\"Ann\",\"animals\":[]}]}")).isEqualTo(new Empty(List.of()));
    }

    @Test
    void anotherShapeIsRefusedWithItsKeys() {
        assertThat(read("{\"cages\":[],\"date\":1}")).isEqualTo(new Unreadable(
                "The document is of another shape: it has no rows at /houses/*/animals/*. Its keys are [cages, date]."));
        assertThat(read("{\"houses\":[{\"plants\":[]}]}")).isInstanceOf(Unreadable.class);
        assertThat(read("17")).isInstanceOf(Unreadable.class);
    }

    @Test
    void theProcessorMayRefuseADocument() {
        assertThat(read(THREE.replaceFirst("\\{", "{\"closed\":\"Monday\","))).isEqualTo(new Unreadable("The zoo is closed since Monday."));
        assertThat(read(THREE.replace("owl", "kraken"))).isEqualTo(new Unreadable("The zoo has no kraken."));
    }

    @Test
    void brokenFilesAreRefusedWithASentence() {
        assertThat(read("")).isEqualTo(new Unreadable("The file has no content."));
        assertThat(read("{\"houses\":[\n{\"keeper\":")).isEqualTo(new Unreadable(
                "The document is cut off: it ends at byte 22, line 2, inside an open object, list or text."));
        assertThat(read("<html>503</html>")).isInstanceOfSatisfying(Unreadable.class,
                unreadable -> assertThat(unreadable.problem()).startsWith("The content is not JSON: Unexpected character ('<'")
                        .endsWith("at line 1, column 1."));
    }

    @Property(tries = 2000)
    void noBytesMakeItThrow(@ForAll @Size(max = 200) byte[] bytes) {
        assertThat(reader.read(new Zoo(false), file(), bytes)).isNotNull();
    }

    @Property(tries = 2000)
    void aFlippedByteNeverMakesItThrow(@ForAll @IntRange(max = 150) int position, @ForAll byte value) {
        byte[] bytes = bytes(THREE);
        bytes[position] = value;
        assertThat(reader.read(new Zoo(false), file(), bytes)).isNotNull();
    }

    @Property
    void everyTruncationIsRefused(@ForAll @IntRange(max = 200) int length) {
        byte[] cut = Arrays.copyOf(bytes(THREE.strip()), Math.min(length, THREE.strip().length() - 1));
        assertThat(reader.read(new Zoo(false), file(), cut)).isInstanceOf(Unreadable.class);
    }

    private List<Row> rows(String json) {
        return ((Parsed) read(json)).rows();
    }

    private Instant capturedAt(String path, String json) {
        SourceFile named = new SourceFile(ObjectPath.of(path), 7, Instant.parse("2026-01-01T00:00:00Z"));
        return ((Parsed) reader.read(new Zoo(false), named, bytes(json))).rows().getFirst().get(Table.CAPTURED_AT);
    }

    private DocumentResult read(String json) {
        return reader.read(new Zoo(false), file(), bytes(json));
    }

    private DocumentResult read(String json, double maximumRejectedShare) {
        return new DocumentReader(maximumRejectedShare, MAXIMUM_BYTES).read(new Zoo(false), file(), bytes(json));
    }

    private static byte[] bytes(String json) {
        return json.getBytes(StandardCharsets.UTF_8);
    }

    private static SourceFile file() {
        return new SourceFile(ObjectPath.of("zoo/animals/20251228_080500.json"), 7, Instant.parse("2026-01-01T00:00:00Z"));
    }
}
