package fullcourt.platform.schema;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import fullcourt.platform.documents.JsonKind;
import fullcourt.platform.files.Observation;
import fullcourt.platform.findings.Finding;
import fullcourt.platform.findings.Findings;
import fullcourt.platform.receive.FileOutcome.Quarantined;
import fullcourt.platform.receive.FileOutcome.Staged;
import fullcourt.platform.tables.ObjectPath;
import fullcourt.platform.testing.EmbeddedPlatform;
import fullcourt.platform.testing.ScoresFeed;
import fullcourt.platform.testing.Setup;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A provider changes its documents, and the first changed document opens a finding. */
class SchemaStoryTest {
    private static final IntFunction<String> USUAL = player -> "{\"day\":\"2025-01-15\",\"player\":\"p%d\",\"points\":%d}".formatted(player,
            player);
    private static final IntFunction<String> RENAMED = player -> "{\"day\":\"2025-01-15\",\"player\":\"p%d\",\"pts\":%d}".formatted(player,
            player);

    @TempDir
    Path folder;
    private EmbeddedPlatform platform;
    private int landed;

    @BeforeEach
    void open() {
        platform = Setup.in(folder).processors(new ScoresFeed()).open();
    }

    @AfterEach
    void close() {
        platform.close();
    }

    @Test
    void anOptionalKeyThatIsRenamedIsAFindingWithItsPlaceItsFeedAndTheFirstFile() {
        lands(30, USUAL);
        ObjectPath first = lands(30, RENAMED);
        lands(30, RENAMED);
        assertThat(found()).singleElement().satisfies(finding -> {
            assertThat(finding.cause()).isEqualTo("schema/toy/scores");
            assertThat(finding.evidence()).isEqualTo(
                    "Documents of toy/scores have another schema since %s: /scores/*/points was in all of 30 rows and is in none of the last 30. New keys in that file: /scores/*/pts."
                            .formatted(first));
        });
    }

    @Test
    void theFindingClosesByItselfWhenTheShapeIsBack() {
        lands(30, USUAL);
        lands(30, RENAMED);
        lands(30, USUAL);
        assertThat(found()).isEmpty();
    }

    @Test
    void aKeyThatStaysButIsNullInAllRowsIsAFinding() {
        lands(30, USUAL);
        lands(25, player -> "{\"day\":\"2025-01-15\",\"player\":\"p%d\",\"points\":null}".formatted(player));
        assertThat(found()).singleElement().extracting(Finding::evidence).asString()
                .contains("/scores/*/points had a value in 30 of 30 rows and has none in the last 25");
    }

    @Test
    void nullsInFewRowsAreAFindingOnlyWhenTheyGoOn() {
        lands(30, USUAL);
        IntFunction<String> withoutPoints = player -> "{\"day\":\"2025-01-15\",\"player\":\"p%d\",\"points\":null}".formatted(player);
        lands(8, withoutPoints);
        lands(8, withoutPoints);
        assertThat(found()).isEmpty();
        lands(8, withoutPoints);
        assertThat(found()).hasSize(1);
    }

    @Test
    void aValueOfAnotherKindThatTheParserStillTakesIsAFinding() {
        lands(30, USUAL);
        assertThat(
                lastOutcome(lands(30, player -> "{\"day\":\"2025-01-15\",\"player\":\"p%d\",\"points\":\"%d\"}".formatted(player, player))))
                .isEqualTo(Staged.class);
        assertThat(found()).singleElement().extracting(Finding::evidence).asString()
                .contains("/scores/*/points was number in 30 rows and is text in 30");
    }

    @Test
    @Tag("F27")
    void aRequiredKeyThatIsRenamedQuarantinesTheFileAndNamesThePlace() {
        lands(30, USUAL);
        ObjectPath file = lands(30, player -> "{\"day\":\"2025-01-15\",\"name\":\"p%d\",\"points\":1}".formatted(player));
        assertThat(lastOutcome(file)).isEqualTo(Quarantined.class);
        assertThat(found()).extracting(Finding::cause).hasSize(2).contains("schema/toy/scores")
                .anyMatch(cause -> cause.startsWith("quarantined/toy/scores/"));
        assertThat(found()).extracting(Finding::evidence).anyMatch(evidence -> evidence.contains(file.value()));
        assertThat(found()).filteredOn(finding -> finding.cause().startsWith("schema")).singleElement().extracting(Finding::evidence)
                .asString()
                .contains("/scores/*/player was in all of 30 rows", "New keys in that file: /scores/*/name");
    }

    @Test
    void aKeyThatNoColumnReadsIsCountedAndNoFinding() {
        lands(30, USUAL);
        ObjectPath first = lands(30,
                player -> "{\"day\":\"2025-01-15\",\"player\":\"p%d\",\"points\":1,\"shoes\":{\"size\":%d}}".formatted(player, player));
        lands(30, player -> "{\"day\":\"2025-01-15\",\"player\":\"p%d\",\"points\":1,\"shoes\":{\"size\":\"XL\"}}".formatted(player));
        FeedSchema notes = platform.feeds.notes(ScoresFeed.PREFIX);
        assertThat(found()).isEmpty();
        assertThat(notes.newKeys()).containsExactly("/scores/*/shoes/size");
        assertThat(notes.others().get("/scores/*/shoes/size")).satisfies(key -> {
            assertThat(key.documents()).isEqualTo(2);
            assertThat(key.firstFile()).isEqualTo(first.value());
            assertThat(key.kinds()).isEqualTo(Set.of(JsonKind.NUMBER, JsonKind.TEXT));
        });
    }

    @Test
    void anOperatorAcceptsTheNewShapeAndItIsLearnt() {
        lands(30, USUAL);
        lands(30, RENAMED);
        assertThat(platform.feeds.accept(ScoresFeed.PREFIX, Optional.empty())).isEqualTo(1);
        lands(30, RENAMED);
        assertThat(found()).isEmpty();
    }

    @Test
    void whatAnotherProcessLearntIsKnownToTheNextOne() {
        lands(30, USUAL);
        platform.feeds.close();
        platform = platform.restarted();
        lands(30, RENAMED);
        assertThat(found()).hasSize(1);
        assertThat(platform.feeds.notes(ScoresFeed.PREFIX)).satisfies(notes -> {
            assertThat(notes.files()).isEqualTo(2);
            assertThat(notes.rows()).isEqualTo(60);
        });
    }

    @Test
    void processesThatReadOneFeedSideBySideAddUp() {
        FeedSchemaRegistry other = new FeedSchemaRegistry(platform.state, platform.findings, platform.setup.clock());
        lands(30, USUAL);
        other.notes(ScoresFeed.PREFIX);
        lands(30, USUAL);
        other.observe(
                new Observation(ScoresFeed.PREFIX, ScoresFeed.path("X", "20250117_080000"), Setup.NOW, 5, 0, false, Optional.empty()));
        other.flush();
        platform.feeds.flush();
        assertThat(new FeedSchemaRegistry(platform.state, platform.findings, platform.setup.clock()).notes(ScoresFeed.PREFIX).rows())
                .isEqualTo(65);
    }

    @Test
    void anOldFileThatIsReadLateSaysNothingAboutTheNewShape() {
        lands(30, USUAL);
        lands(30, RENAMED);
        platform.landing.create(ScoresFeed.path("OLD", "20240116_080000"), document(30, USUAL));
        platform.ingestion.accept(ScoresFeed.path("OLD", "20240116_080000"));
        assertThat(found()).hasSize(1);
    }

    private ObjectPath lands(int rows, IntFunction<String> row) {
        ObjectPath path = ScoresFeed.path("LAL_GSW", "20250116_08%04d".formatted(landed++));
        platform.landing.create(path, document(rows, row));
        platform.ingestion.accept(path);
        platform.setup.clock().pass(Duration.ofSeconds(1));
        return path;
    }

    private Class<?> lastOutcome(ObjectPath path) {
        return platform.ingestion.accept(path) instanceof Quarantined ? Quarantined.class : Staged.class;
    }

    private static byte[] document(int rows, IntFunction<String> row) {
        return IntStream.range(0, rows).mapToObj(row).collect(Collectors.joining(",", "{\"scores\":[", "]}")).getBytes(UTF_8);
    }

    private List<Finding> found() {
        return platform.findings.open().stream().map(Findings.OpenFinding::finding).toList();
    }
}
