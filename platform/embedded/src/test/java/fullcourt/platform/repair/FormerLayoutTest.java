package fullcourt.platform.repair;

import static fullcourt.platform.testing.ScoresFeed.document;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import fullcourt.platform.objects.ObjectMetadata;
import fullcourt.platform.objects.ObjectStore;
import fullcourt.platform.receive.FileOutcome;
import fullcourt.platform.state.PublishStateStore;
import fullcourt.platform.tables.ObjectPath;
import fullcourt.platform.testing.EmbeddedPlatform;
import fullcourt.platform.testing.ScoresFeed;
import fullcourt.platform.testing.Setup;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FormerLayoutTest {
    private static final ObjectPath FILE = ScoresFeed.path("LAL_GSW", "20250116_080000");
    private static final ObjectPath LEDGER = ObjectPath.of("ledger/" + FILE + "/1.json");

    @TempDir
    Path folder;
    private EmbeddedPlatform platform;
    private ObjectStore state;

    @BeforeEach
    void open() {
        platform = Setup.in(folder).processors(new ScoresFeed()).open();
        state = platform.adapters().state();
    }

    @AfterEach
    void close() {
        platform.close();
    }

    @Test
    void aStateOfTheFormerLayoutGoesOnUnderThePresentNames() {
        load();
        asBefore();
        assertThat(new FormerLayout(state, platform.findings).takeOver()).hasValueSatisfying(sentence -> assertThat(sentence)
                .startsWith("The state is of an earlier version: 1 publish states were renamed and 1 documents about files removed"));
        assertThat(state.list("chain", 10)).isEmpty();
        assertThat(state.list("ledger", 10)).isEmpty();
        platform = platform.restarted();
        assertThat(platform.repair.reason()).isEmpty();
        assertThat(platform.ingestion.sweep(Duration.ZERO).outcomes().get(FILE)).isInstanceOf(FileOutcome.Staged.class);
        assertThat(platform.warehouse.duplicateKeys(ScoresFeed.TABLE, 10)).isEmpty();
    }

    @Test
    void aStateOfThePresentLayoutIsLeftAlone() {
        load();
        List<ObjectMetadata> before = state.list("", 1000);
        assertThat(new FormerLayout(state, platform.findings).takeOver()).isEmpty();
        assertThat(state.list("", 1000)).isEqualTo(before);
    }

    private void load() {
        platform.landing.create(FILE, document("2025-01-15 lebronjames 30"));
        assertThat(platform.ingestion.accept(FILE)).isInstanceOf(FileOutcome.Staged.class);
    }

    /** Names as they were, and a file record that is nowhere else. */
    private void asBefore() {
        for (ObjectMetadata document : state.list(PublishStateStore.FOLDER, 100)) {
            state.create(ObjectPath.of(document.path().value().replace(PublishStateStore.FOLDER, "chain")),
                    state.read(document.path()).orElseThrow().content());
            state.delete(document.path());
        }
        state.deleteAll(state.list("files", 100).stream().map(ObjectMetadata::path).toList());
        state.create(LEDGER, "{}".getBytes(UTF_8));
    }
}
