package fullcourt.platform.files;

import static fullcourt.platform.tables.Column.at;
import static fullcourt.platform.tables.Column.optional;
import static fullcourt.platform.tables.Column.required;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import fullcourt.platform.documents.RowPath;
import fullcourt.platform.steps.RawProcessor;
import fullcourt.platform.tables.Column;
import fullcourt.platform.tables.ColumnType;
import fullcourt.platform.tables.LoadMode;
import fullcourt.platform.tables.ObjectPath;
import fullcourt.platform.tables.PathPrefix;
import fullcourt.platform.tables.Table;
import fullcourt.platform.testing.EmbeddedPlatform;
import fullcourt.platform.testing.Setup;
import fullcourt.platform.warehouse.Catalogue;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Keys of every type find the row that replaced them. */
class ResolvedRejectsTest {
    private record Code(String letters) {}

    private static final ColumnType<Code> CODE = ColumnType.text("three letters", text -> Optional.of(new Code(text)), Code::letters);
    private static final Column<LocalDate> DAY = required("game_date", ColumnType.DATE, at("/day"), "The day.");
    private static final Column<Code> TEAM = required("team", CODE, at("/team"), "Who.");
    private static final Column<Long> GAME = required("game_id", ColumnType.INT64, at("/game"), "Which game.");
    private static final Column<BigDecimal> LINE = required("line", ColumnType.numeric(5, 1), at("/line"), "The line.");
    private static final Column<Instant> SEEN_AT = required("seen_at", ColumnType.TIMESTAMP, at("/seen"), "When.");
    private static final Column<Long> PRICE = optional("price", ColumnType.INT64, at("/price"), "The price.").within(0, 100);
    private static final Table TABLE = Table.named("test_raw", "lines").grain("one line").columns(DAY, TEAM, GAME, LINE, SEEN_AT, PRICE)
            .partitionedBy(DAY).naturalKey(TEAM, GAME, LINE, SEEN_AT).loadedBy(LoadMode.MERGE_NEWEST);
    private static final String ROW = "{\"day\":\"2025-01-15\",\"team\":\"%s\",\"game\":7,\"line\":25,\"seen\":\"2025-01-15T20:00:00Z\",\"price\":%s}";

    private static final class Lines implements RawProcessor {
        @Override
        public Set<PathPrefix> handles() {
            return Set.of(PathPrefix.of("toy/lines"));
        }

        @Override
        public Table table() {
            return TABLE;
        }

        @Override
        public RowPath rows() {
            return RowPath.of("/lines/*");
        }
    }

    @TempDir
    Path folder;

    @Test
    void aRowWhoseKeyIsThereInANewerVersionIsReplacedAndNoOther() {
        try (EmbeddedPlatform platform = Setup.in(folder).processors(new Lines()).open()) {
            lands(platform, "20250116_080000", "LAL", 10, "GSW", 999, "BOS", 20, "MIA", 999, "NYK", 1);
            lands(platform, "20250116_090000", "GSW", 30);
            assertThat(deadLetters(platform).groups()).singleElement().satisfies(group -> {
                assertThat(group.count()).isEqualTo(2);
                assertThat(group.open()).isEqualTo(1);
            });
            assertThat(deadLetters(platform).filesOf(PathPrefix.of("toy/lines"))).hasSize(1);
        }
    }

    private static void lands(EmbeddedPlatform platform, String time, Object... teamsAndPrices) {
        StringBuilder rows = new StringBuilder();
        for (int index = 0; index < teamsAndPrices.length; index += 2)
            rows.append(rows.isEmpty() ? "" : ",").append(ROW.formatted(teamsAndPrices[index], teamsAndPrices[index + 1]));
        ObjectPath path = ObjectPath.of("toy/lines/%s.json".formatted(time));
        platform.landing.create(path, "{\"lines\":[%s]}".formatted(rows).getBytes(UTF_8));
        platform.ingestion.accept(path);
        platform.ingestion.publishStaged();
    }

    private static DeadLetters deadLetters(EmbeddedPlatform platform) {
        return new DeadLetters(platform.quarantinedFiles, platform.fileRecords, platform.findings, platform.warehouse,
                new Catalogue(List.of(TABLE)));
    }
}
