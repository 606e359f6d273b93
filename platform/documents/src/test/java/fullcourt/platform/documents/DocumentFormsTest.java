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
import fullcourt.platform.tables.ObjectPath;
import fullcourt.platform.tables.Row;
import fullcourt.platform.tables.RowJson;
import fullcourt.platform.tables.Table;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The forms in which one and the same document may be stored. */
final class DocumentFormsTest {
    private static final Column<String> NAME = required("name", ColumnType.STRING, at("/NAME"), "A name.");
    private static final Column<Long> AGE = optional("age", ColumnType.INT64, at("/AGE"), "Years.");
    private static final Table TABLE = Table.named("zoo", "animals").columns(NAME, AGE).naturalKey(NAME);
    private static final long MAXIMUM_BYTES = 10_000;
    private static final String JSON = "{\"animals\":[{\"NAME\":\"Käuzchen\",\"AGE\":3},{\"NAME\":\"eagle\",\"AGE\":7}]}";
    private static final String CSV = "NAME,AGE\r\nKäuzchen,3\r\neagle,7\r\n";
    private static final String SETS = """
            {"resource":"zoo","resultSets":[
              {"name":"Keepers","headers":["NAME"],"rowSet":[["Ann"]]},
              {"name":"Animals","headers":["AGE","FOOD","NAME"],"rowSet":[[3,"mice","Käuzchen"],[7,null,"eagle"]]}]}""";

    private record Zoo(RowPath rows) implements DocumentMapping {
        @Override
        public Table table() {
            return TABLE;
        }
    }

    private final Zoo zoo = new Zoo(RowPath.of("/animals/*", RowPath.CSV_ROWS));

    @Test
    void rowsThatAreListsAreReadByTheNamesBesideThem() {
        assertThat(ages(read(new Zoo(RowPath.ofResultSet("Animals")), "a.json", bytes(SETS)))).containsExactly("Käuzchen 3", "eagle 7");
        assertThat(ages(read(new Zoo(RowPath.of("/set/rowSet/*")), "a.json",
                bytes("{\"set\":{\"rowSet\":[[\"owl\",4]],\"headers\":[\"NAME\",\"AGE\"]}}")))).containsExactly("owl 4");
    }

    @Test
    void aColumnThatMovedIsStillFound() {
        String moved = SETS.replace("\"AGE\",\"FOOD\",\"NAME\"", "\"NAME\",\"NEW\",\"AGE\"")
                .replace("3,\"mice\",\"Käuzchen\"", "\"owl\",1,3")
                .replace("7,null,\"eagle\"", "\"eagle\",1,7");
        assertThat(ages(read(new Zoo(RowPath.ofResultSet("Animals")), "a.json", bytes(moved)))).containsExactly("owl 3", "eagle 7");
    }

    @Test
    void aRowThatDoesNotFitItsHeadersIsRejectedAlone() {
        DocumentResult result = read(new Zoo(RowPath.ofResultSet("Animals")), "a.json", bytes(SETS.replace("7,null,", "7,")));
        assertThat(result).isInstanceOfSatisfying(Parsed.class, parsed -> {
            assertThat(parsed.rows()).hasSize(1);
            assertThat(parsed.rejected()).extracting(RejectedRow::pointer, RejectedRow::reason, RejectedRow::json).containsExactly(
                    tuple("/resultSets/1/rowSet/1", "the row has 2 values for 3 headers", "[7,\"eagle\"]"));
        });
    }

    @Test
    void aBadValueIsNamedByItsHeader() {
        DocumentResult result = read(new Zoo(RowPath.ofResultSet("Animals")), "a.json", bytes(SETS.replace("7,null", "\"old\",null")));
        assertThat(result).isInstanceOfSatisfying(Parsed.class, parsed -> assertThat(parsed.rejected())
                .extracting(RejectedRow::pointer, RejectedRow::json).containsExactly(
                        tuple("/resultSets/1/rowSet/1/AGE", "{\"AGE\":\"old\",\"FOOD\":null,\"NAME\":\"eagle\"}")));
    }

    @Test
    void headersThatNameNothingCondemnTheDocument() {
        assertThat(problem(new Zoo(RowPath.ofResultSet("Animals")), "a.json", bytes(SETS.replace("FOOD", "AGE"))))
                .contains("a header stands twice in [AGE, AGE, NAME]");
        assertThat(problem(new Zoo(RowPath.ofResultSet("Plants")), "a.json", bytes(SETS))).isEqualTo(
                "The document is of another shape: it has no rows at /resultSets/*/rowSet/* of the result set Plants. Its keys are [resource, resultSets].");
        assertThat(problem(new Zoo(RowPath.ofResultSet("Animals")), "a.json", bytes(SETS.replace("\"headers\"", "\"columns\""))))
                .contains("name is missing");
    }

    @Test
    void aResultSetWithoutRowsIsEmpty() {
        assertThat(read(new Zoo(RowPath.ofResultSet("Animals")), "a.json",
                bytes("{\"resultSets\":[{\"name\":\"Animals\",\"headers\":[\"NAME\"],\"rowSet\":[]}]}"))).isEqualTo(new Empty(List.of()));
    }

    @Test
    void commaSeparatedValuesAreReadByHeader() {
        assertThat(ages(read("a.csv", bytes(CSV)))).containsExactly("Käuzchen 3", "eagle 7");
        assertThat(ages(read("a.CSV", bytes("\uFEFFAGE , OTHER,NAME\n 3 ,,owl\n\n,x,eagle")))).containsExactly("owl 3", "eagle -");
    }

    @Test
    void quotedValuesMayHoldCommasQuotesAndLineEnds() {
        String quoted = "NAME,AGE\r\n\"owl, \"\"snowy\"\"\r\nof the North\",3\r\n\"eagle\",\"7\"\r\n";
        assertThat(ages(read("a.csv", bytes(quoted)))).containsExactly("owl, \"snowy\"\r\nof the North 3", "eagle 7");
    }

    @Test
    void jsonUnderTheNameOfACsvIsReadAsJson() {
        assertThat(ages(read("[2025-06-22]-zoo.csv", bytes(" \n" + JSON)))).containsExactly("Käuzchen 3", "eagle 7");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
            "NAME,AGE~owl,3~eagle | 3 | it has 1 values, the header has 2",
            "NAME,AGE~owl,3,4     | 2 | it has 3 values, the header has 2",
            "NAME,AGE~\"owl,3~eagle,7 | 2 | Missing closing quote for value",
            "NAME,AGE~\"owl\"s,3  | 2 | Unexpected character ('s' (code 115)): Expected column separator character",
            "NAME,NAME~owl,3      | 1 | two columns are named 'NAME'",
            "<html>503</html>     | 1 | it is no header: it has no comma"})
    void aBrokenCsvIsRefusedWithTheLine(String lines, int line, String what) {
        assertThat(problem(zoo, "a.csv", bytes(lines.replace("~", "\n"))))
                .startsWith("The CSV is broken in the row that begins on line %d: %s".formatted(line, what));
    }

    @Test
    void aHeaderAloneIsEmptyAndNothingIsRefused() {
        assertThat(read("a.csv", bytes("NAME,AGE\n"))).isEqualTo(new Empty(List.of()));
        assertThat(problem(zoo, "a.csv", bytes("\n \n"))).isEqualTo("The file has no content.");
        assertThat(problem(zoo, "a.csv", bytes(""))).isEqualTo("The file has no content.");
    }

    @Test
    void aRowOfACsvIsRejectedAlone() {
        assertThat(read("a.csv", bytes(CSV.replace(",7", ",old")))).isInstanceOfSatisfying(Parsed.class,
                parsed -> assertThat(parsed.rejected())
                        .extracting(RejectedRow::pointer).containsExactly("/rows/1/AGE"));
    }

    @Test
    @Tag("F61")
    void bareNotANumberAndInfinityRejectTheirRow() {
        for (String bare : List.of("NaN", "Infinity", "-Infinity", "+Infinity", "+INF", "1e400", "-1e99999", "9007199254740993.0")) {
            assertThat(read("a.json", bytes(JSON.replace("3", bare)))).isInstanceOfSatisfying(Parsed.class, parsed -> {
                assertThat(ages(parsed)).containsExactly("eagle 7");
                assertThat(parsed.rejected()).singleElement().satisfies(rejected -> {
                    assertThat(rejected.pointer()).endsWith("/AGE");
                    assertThat(rejected.reason()).contains("accepted is a whole number");
                });
            });
        }
    }

    @Test
    void compressedBytesAreRead() {
        assertThat(ages(read("a.json", gzip(bytes(JSON))))).containsExactly("Käuzchen 3", "eagle 7");
        assertThat(ages(read("a.csv.gz", gzip(bytes(CSV))))).containsExactly("Käuzchen 3", "eagle 7");
        assertThat(ages(read("a.csv", gzip(bytes(JSON))))).containsExactly("Käuzchen 3", "eagle 7");
    }

    @Test
    void compressedBytesThatUnpackToTooMuchAreRefused() {
        byte[] atTheLimit = bytes(JSON + " ".repeat((int) MAXIMUM_BYTES - bytes(JSON).length));
        assertThat(ages(read("a.json", gzip(atTheLimit)))).hasSize(2);
        assertThat(problem(zoo, "a.json", gzip(bytes(JSON + " ".repeat((int) MAXIMUM_BYTES))))).isEqualTo(
                "The content is gzip-compressed and unpacks to more than 10,000 bytes. Split it and upload the parts.");
    }

    @Test
    void brokenCompressedBytesAreRefused() {
        byte[] packed = gzip(bytes(JSON));
        assertThat(problem(zoo, "a.json", Arrays.copyOf(packed, packed.length - 9)))
                .isEqualTo("The content is gzip-compressed and cut off: it ends at byte %d, before its end mark."
                        .formatted(packed.length - 9));
        assertThat(problem(zoo, "a.json", new byte[]{0x1f, (byte) 0x8b, 9, 0, 0, 0, 0, 0, 0, 0}))
                .isEqualTo("The content is gzip-compressed and damaged: Unsupported compression method.");
        packed[packed.length - 6]++;
        assertThat(problem(zoo, "a.json", packed)).startsWith("The content is gzip-compressed and damaged: ");
        assertThat(problem(zoo, "a.json", gzip(gzip(bytes(JSON))))).startsWith("The content is gzip-compressed twice.");
        assertThat(problem(zoo, "a.json", gzip(new byte[0]))).isEqualTo("The file has no content: it is compressed nothing.");
    }

    @Test
    void markedUnicodeIsRead() {
        assertThat(ages(read("a.json", bytes("\uFEFF" + JSON)))).containsExactly("Käuzchen 3", "eagle 7");
        assertThat(ages(read("a.json", ("\uFEFF" + JSON).getBytes(StandardCharsets.UTF_16LE)))).containsExactly("Käuzchen 3", "eagle 7");
        assertThat(ages(read("a.csv", ("\uFEFF" + CSV).getBytes(StandardCharsets.UTF_16BE)))).containsExactly("Käuzchen 3", "eagle 7");
    }

    @Test
    void otherEncodingsAreRefusedWithTheFirstWrongByte() {
        assertThat(problem(zoo, "a.json", JSON.getBytes(StandardCharsets.ISO_8859_1))).isEqualTo(
                "The content is not UTF-8: byte 22, counted from 0, is 0xE4. Store it as UTF-8, or as UTF-16 with a byte order mark.");
        assertThat(problem(zoo, "a.csv", CSV.getBytes(StandardCharsets.ISO_8859_1))).contains("byte 11, counted from 0, is 0xE4");
        assertThat(problem(zoo, "a.json", JSON.getBytes(StandardCharsets.UTF_16LE))).contains("byte 1, counted from 0, is 0x00");
        assertThat(problem(zoo, "a.json", JSON.getBytes(StandardCharsets.UTF_16BE))).contains("byte 0, counted from 0, is 0x00");
        assertThat(problem(zoo, "a.json", ("\uFEFF" + JSON).getBytes(StandardCharsets.UTF_32LE))).startsWith("The content is UTF-32");
        assertThat(problem(zoo, "a.json", ("\uFEFF" + JSON).getBytes(StandardCharsets.UTF_32BE)))
                .contains("byte 0, counted from 0, is 0x00");
        byte[] halfOfAPair = JSON.replace("äu", "???").getBytes(StandardCharsets.US_ASCII);
        System.arraycopy(new byte[]{(byte) 0xed, (byte) 0xa0, (byte) 0x80}, 0, halfOfAPair, 22, 3);
        assertThat(problem(zoo, "a.json", halfOfAPair)).contains("byte 22, counted from 0, is 0xED");
    }

    @Test
    void aWrongByteFarIntoTheFileIsFound() {
        byte[] late = bytes("{\"animals\":[{\"NAME\":\"" + "ä".repeat(4000) + "?\"}],\"more\":1}");
        int position = 21 + 8000;
        assertThat(late[position]).isEqualTo((byte) '?');
        late[position] = (byte) 0xc0; // the first half of a character
        assertThat(problem(zoo, "a.json", late)).contains("byte %d, counted from 0, is 0xC0".formatted(position));
    }

    @Test
    void aDocumentCutInsideACharacterIsCutOff() {
        byte[] whole = bytes("NAME,AGE\nowl,ä");
        assertThat(problem(zoo, "a.csv", Arrays.copyOf(whole, whole.length - 1)))
                .isEqualTo("The document is cut off: it ends at byte 14, inside a character.");
    }

    @Test
    void whereverADocumentIsCutItIsSaidToBeCutOff() {
        byte[] whole = bytes(
                "{\"rows\": [{\"a\" : -2.5e3, \"b\": true}, {\"c\": [null, NaN, \"x\\u00e9y\"] , \"d\":{}}], \"e\": false, \"f\": Infinity}");
        for (int end = 1; end < whole.length; end++)
            assertThat(read("a.json", Arrays.copyOf(whole, end))).as("%d bytes", end).isInstanceOfSatisfying(Unreadable.class,
                    unreadable -> assertThat(unreadable.problem()).startsWith("The document is cut off: it ends at byte "));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"a\": tru}", "{\"a\": x", "{\"a\":1} x", "[1]]", "{\"a\":1}}"})
    void whatIsNoJsonBeforeItsEndIsNotCutOff(String document) {
        assertThat(read("a.json", bytes(document))).isInstanceOfSatisfying(Unreadable.class,
                unreadable -> assertThat(unreadable.problem()).startsWith("The content is not JSON: "));
    }

    @Test
    void halfACharacterInAValueIsWrittenAsAQuestionMark() {
        Row row = ((Parsed) read("a.json", bytes("{\"animals\":[{\"NAME\":\"owl\\ud83d 😀\",\"AGE\":3}]}"))).rows().getFirst();
        assertThat(new String(RowJson.lines(TABLE.schema(), List.of(row)), StandardCharsets.UTF_8)).contains("\"owl? 😀\"");
    }

    @Property(tries = 1000)
    void noBytesMakeACsvThrow(@ForAll @Size(max = 100) byte[] bytes) {
        assertThat(read("a.csv", bytes)).isNotNull();
    }

    @Property(tries = 1000)
    void noChangedByteMakesACompressedFileThrow(@ForAll @IntRange(max = 80) int position, @ForAll byte value) {
        byte[] packed = gzip(bytes(JSON));
        packed[position % packed.length] = value;
        assertThat(read("a.json", packed)).isNotNull();
    }

    private static List<String> ages(DocumentResult result) {
        return switch (result) {
            case Parsed(List<Row> rows, _) ->
                rows.stream().map(row -> row.get(NAME) + " " + row.find(AGE).map(Object::toString).orElse("-")).toList();
            case Empty _,Unreadable _ -> throw new AssertionError(result.toString());
        };
    }

    private static String problem(Zoo zoo, String file, byte[] bytes) {
        return ((Unreadable) read(zoo, file, bytes)).problem();
    }

    private DocumentResult read(String file, byte[] bytes) {
        return read(zoo, file, bytes);
    }

    private static DocumentResult read(Zoo zoo, String file, byte[] bytes) {
        return new DocumentReader(0.5, MAXIMUM_BYTES).read(zoo, new SourceFile(ObjectPath.of("zoo/" + file), 7, Instant.EPOCH), bytes);
    }

    private static byte[] gzip(byte[] content) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
            out.write(content);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return packed.toByteArray();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
