package fullcourt.platform.documents;

import static org.assertj.core.api.Assertions.assertThat;

import fullcourt.platform.documents.DocumentResult.Parsed;
import fullcourt.platform.documents.DocumentResult.Unreadable;
import fullcourt.platform.steps.RawProcessor;
import fullcourt.platform.tables.Column;
import fullcourt.platform.tables.ColumnType;
import fullcourt.platform.tables.PathPrefix;
import fullcourt.platform.tables.RowBuilder;
import fullcourt.platform.tables.Table;
import fullcourt.platform.testing.ScoresFeed;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Malicious documents: each ends with one sentence, within the limits. */
@Timeout(60)
final class HostileDocumentTest {
    private static final ReadingLimits LIMITS = new ReadingLimits(4_000_000, 10_000, 200_000, 100_000, Duration.ofMinutes(1));
    private static final String ROW = "{\"day\":\"2025-01-15\",\"player\":\"p%d\",\"points\":7}";

    @Test
    void whatIsNestedTooDeepIsRefused() {
        for (String open : List.of("[", "{\"scores\":[", "{\"a\":"))
            assertThat(problem(open.repeat(150_000)))
                    .isEqualTo("The document is nested deeper than 100 levels. Upload it as the provider sends it.");
        assertThat(problem("{\"scores\":[{\"day\":" + "[".repeat(100_000) + "]".repeat(100_000) + "}]}")).contains("nested deeper");
    }

    @Test
    void aListOfNothingsIsRefusedBeforeItIsATree() {
        assertThat(problem("[" + "{},".repeat(500_000) + "{}]"))
                .startsWith("The document has more than 200,000 values, names and brackets");
        assertThat(problem("{\"a\":[" + "1,".repeat(500_000) + "1]}")).startsWith("The document has more than 200,000 values");
        assertThat(problem("{\"scores\":[{\"day\":[" + "[],".repeat(300_000) + "1]}]}"))
                .startsWith("The document has more than 200,000 values");
    }

    @Test
    void moreRowsThanThereIsMemoryForAreRefused() {
        assertThat(problem(scores(10_001))).startsWith("The document has more than 10,000 rows");
        assertThat(parsed(scores(10_000)).rows()).hasSize(10_000);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1e999999999", "\"1e-999999999\"", "NaN", "-Infinity", "1e400", "123456789012345678901234567890", "true",
            "\"0x1f\"",
            "\"7 or so\"", "\"1e2147483647\"", "[7]", "{\"is\":7}"})
    void nonsenseForANumberRejectsItsRowAlone(String number) {
        Parsed parsed = parsed("{\"scores\":[%s,%s,{\"day\":\"2025-01-15\",\"player\":\"bad\",\"points\":%s}]}".formatted(ROW.formatted(1),
                ROW.formatted(2), number));
        assertThat(parsed.rows()).hasSize(2);
        assertThat(parsed.rejected()).extracting(RejectedRow::pointer).containsExactly("/scores/2/points");
    }

    @Test
    void aWholeNumberThatNoDoubleHoldsRejectsItsRowAlone() {
        Column<Double> weight = Column.optional("weight", ColumnType.FLOAT64, Column.at("/points"), "Kilograms.");
        Table table = Table.named("zoo", "animals").columns(ScoresFeed.PLAYER, weight).naturalKey(ScoresFeed.PLAYER);
        Feed feed = new Feed() {
            @Override
            public Table table() {
                return table;
            }
        };
        assertThat(reader().read(feed, file(), bytes(scores(3).replaceFirst("7", "9".repeat(900))))).isInstanceOfSatisfying(Parsed.class,
                parsed -> assertThat(parsed.rejected()).extracting(RejectedRow::pointer).containsExactly("/scores/0/points"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"-999999999-01-01", "0001-01-01", "1945-12-31", "2101-01-01", "9999-12-31", "+999999999-12-31"})
    void aDayThatNoDataIsAboutRejectsItsRowAlone(String day) {
        Parsed parsed = parsed(
                "{\"scores\":[%s,%s,{\"day\":\"%s\",\"player\":\"bad\",\"points\":1}]}".formatted(ROW.formatted(1), ROW.formatted(2),
                        day));
        assertThat(parsed.rejected()).singleElement().satisfies(rejected -> {
            assertThat(rejected.pointer()).isEqualTo("/scores/2/day");
            assertThat(rejected.reason()).contains("accepted is a date as 2025-12-27, from 1946 to 2100");
        });
    }

    @Test
    void aDayThatCodeComputesIsHeldAgainstTheSameLimits() {
        Column<LocalDate> seen = Column.optional("seen_on", ColumnType.DATE, "Computed.");
        Table table = Table.named("zoo", "animals").columns(ScoresFeed.PLAYER, seen).naturalKey(ScoresFeed.PLAYER);
        Feed feed = new Feed() {
            @Override
            public Table table() {
                return table;
            }

            @Override
            public void compute(RowBuilder row, FileContext file) {
                row.set(seen, LocalDate.of(2025, 1, 15).plusYears(row.get(ScoresFeed.PLAYER).equals("p1") ? 8000 : 0));
            }
        };
        assertThat(reader().read(feed, file(), bytes(scores(4)))).isInstanceOfSatisfying(Parsed.class,
                parsed -> assertThat(parsed.rejected()).extracting(RejectedRow::reason)
                        .containsExactly("seen_on is +10025-01-15, accepted is a date as 2025-12-27, from 1946 to 2100"));
    }

    @Test
    void aTextAsLongAsABookRejectsItsRowAloneAndALongerOneTheDocument() {
        String document = "{\"scores\":[%s,%s,{\"day\":\"2025-01-15\",\"player\":\"%s\"}]}";
        assertThat(parsed(document.formatted(ROW.formatted(1), ROW.formatted(2), "x".repeat(5_000))).rejected()).singleElement()
                .extracting(RejectedRow::reason).isEqualTo("player_lookup has 5,000 characters, accepted are at most 4,000");
        assertThat(problem(document.formatted(ROW.formatted(1), ROW.formatted(2), "x".repeat(1_500_000))))
                .contains("longer than any feed has");
        assertThat(problem("{\"" + "x".repeat(3_000) + "\":1}")).contains("longer than any feed has");
        assertThat(problem("{\"scores\":[" + "9".repeat(5_000) + "]}")).contains("longer than any feed has");
    }

    @Test
    void aReasonThatQuotesTheDocumentIsCutOff() {
        Parsed parsed = parsed("{\"scores\":[%s,%s,{\"day\":\"%s\",\"player\":\"bad\"}]}".formatted(ROW.formatted(1), ROW.formatted(2),
                "x".repeat(3_999)));
        assertThat(parsed.rejected().getFirst().reason()).hasSizeLessThan(510);
    }

    @Test
    void readingEndsWhereTheRefusalIsCertain() {
        AtomicLong computed = new AtomicLong();
        Feed counting = new Feed() {
            @Override
            public void compute(RowBuilder row, FileContext file) {
                computed.incrementAndGet();
                throw new fullcourt.platform.tables.InvalidRowException("/points", "no such score");
            }
        };
        DocumentResult result = reader().read(counting, file(), bytes(scores(9_000)));
        assertThat(result).isInstanceOfSatisfying(Unreadable.class, refused -> assertThat(refused.problem())
                .contains(
                        "rows were rejected, too many whatever the rest holds, most often because no such score, first at /scores/0/points"));
        assertThat(computed.get()).isBetween(1_000L, 6_000L);
    }

    @Test
    void ofManyRejectedRowsTheFirstAreKeptAndTheOthersCounted() {
        String bad = IntStream.range(0, 2_000).mapToObj(_ -> "{}").collect(Collectors.joining(","));
        Parsed parsed = parsed("{\"scores\":[%s,%s]}".formatted(IntStream.range(0, 7_000).mapToObj(ROW::formatted)
                .collect(Collectors.joining(",")), bad));
        assertThat(parsed.rows()).hasSize(7_000);
        assertThat(parsed.rejected()).hasSize(1_001);
        assertThat(RejectedRow.count(parsed.rejected())).isEqualTo(2_000);
        assertThat(parsed.rejected().getLast().reason()).isEqualTo("1,000 further rows were rejected; the first 1,000 are kept one by one");
    }

    @Test
    void aDocumentThatTakesTooLongIsRefused() {
        AtomicLong time = new AtomicLong();
        DocumentReader slow = new DocumentReader(0.3, LIMITS, () -> time.addAndGet(Duration.ofSeconds(1).toNanos()));
        assertThat(slow.read(new Feed(), file(), bytes(scores(9_000)))).isEqualTo(new Unreadable(
                "Reading the document takes longer than 60 seconds (fullcourt.landing.read-within). Split it and upload the parts."));
    }

    @Test
    void aBombIsRefusedByWhatItUnpacksTo() {
        byte[] bomb = gzip(out -> {
            byte[] blanks = " ".repeat(1_000_000).getBytes(StandardCharsets.US_ASCII);
            for (int megabyte = 0; megabyte < 230; megabyte++)
                out.write(blanks);
        });
        assertThat(bomb.length).isLessThan(240_000);
        assertThat(problem(bomb))
                .isEqualTo("The content is gzip-compressed and unpacks to more than 4,000,000 bytes. Split it and upload the parts.");
        assertThat(problem(gzip(out -> out.write(bomb)))).startsWith("The content is gzip-compressed twice");
        assertThat(problem(twice(bomb))).startsWith("The content is gzip-compressed and unpacks to more than");
    }

    /** Two members behind each other are one content. */
    @Test
    void theMembersOfAPackedFileCountTogether() {
        byte[] half = gzip(out -> out.write(new byte[3_000_000]));
        assertThat(problem(twice(half))).startsWith("The content is gzip-compressed and unpacks to more than 4,000,000 bytes");
    }

    @Test
    void aTableOfNothingButCommasIsRefused() {
        assertThat(problem("a.csv", "a,b\n" + ",".repeat(1_000_000))).contains("it has 1001 values, the header has 2");
        assertThat(problem("a.csv", ",".repeat(1_000_000))).contains("more than 1,000 values");
        assertThat(problem("a.csv", "a,b\n" + "1,2\n".repeat(200_000))).contains("more than 100,000 values");
        assertThat(problem("a.csv", "a,b\n1," + "x".repeat(500_000))).contains("The CSV is broken");
    }

    @Test
    void aProcessorThatFailsOnARowRejectsItAndOnADocumentRefusesIt() {
        Feed failing = new Feed() {
            @Override
            public void compute(RowBuilder row, FileContext file) {
                if (row.get(ScoresFeed.PLAYER).equals("p1"))
                    throw new ArithmeticException("/ by zero");
                if (row.get(ScoresFeed.PLAYER).equals("p9"))
                    deeper(0);
            }
        };
        assertThat(reader().read(failing, file(), bytes(scores(5)))).isInstanceOfSatisfying(Parsed.class,
                parsed -> assertThat(parsed.rejected()).singleElement().extracting(RejectedRow::reason).asString().contains("/ by zero"));
        assertThat(reader().read(failing, file(), bytes(scores(10)))).isInstanceOfSatisfying(Unreadable.class,
                refused -> assertThat(refused.problem()).contains("StackOverflowError"));
    }

    private static int deeper(int depth) {
        return depth < 0 ? depth : depth + deeper(depth + 1); // until the stack is full
    }

    @Test
    void utf16IsReadWhateverItsLength() {
        String document = scores(5_000).replace("p4999", "🏀".repeat(50) + "Jokić");
        byte[] utf16 = ("\uFEFF" + document).getBytes(StandardCharsets.UTF_16LE);
        assertThat(reader().read(new Feed(), file(), utf16)).isEqualTo(reader().read(new Feed(), file(), bytes(document)));
    }

    private static String scores(int rows) {
        return IntStream.range(0, rows).mapToObj(ROW::formatted).collect(Collectors.joining(",", "{\"scores\":[", "]}"));
    }

    private static DocumentReader reader() {
        return new DocumentReader(0.35, LIMITS, System::nanoTime);
    }

    private static Parsed parsed(String document) {
        return (Parsed) reader().read(new Feed(), file(), bytes(document));
    }

    private static String problem(String document) {
        return problem(bytes(document));
    }

    private static String problem(byte[] content) {
        return ((Unreadable) reader().read(new Feed(), file(), content)).problem();
    }

    private static String problem(String name, String document) {
        return ((Unreadable) reader().read(new Feed(),
                new SourceFile(fullcourt.platform.tables.ObjectPath.of("toy/scores/" + name), 1, Instant.EPOCH),
                bytes(document))).problem();
    }

    private static SourceFile file() {
        return new SourceFile(ScoresFeed.path("LAL_GSW", "20250116_080000"), 1, Instant.EPOCH);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] twice(byte[] content) {
        byte[] both = new byte[2 * content.length];
        System.arraycopy(content, 0, both, 0, content.length);
        System.arraycopy(content, 0, both, content.length, content.length);
        return both;
    }

    private interface Content {
        void write(OutputStream out) throws IOException;
    }

    private static byte[] gzip(Content content) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
            content.write(out);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return packed.toByteArray();
    }

    /** The toy feed, to be given a processor's faults. */
    private static class Feed implements RawProcessor {
        @Override
        public Set<PathPrefix> handles() {
            return Set.of(ScoresFeed.PREFIX);
        }

        @Override
        public Table table() {
            return ScoresFeed.TABLE;
        }

        @Override
        public RowPath rows() {
            return RowPath.of("/scores/*");
        }
    }
}
