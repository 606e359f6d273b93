package fullcourt.operations.files;

import static org.assertj.core.api.Assertions.assertThat;

import fullcourt.operations.testing.Answer;
import fullcourt.operations.testing.OperationsSuite;
import fullcourt.embedded.directory.DataDirectory;
import fullcourt.platform.testing.ScoresFeed;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FilesTest {
    @TempDir
    private Path folder;
    private final OperationsSuite suite = OperationsSuite.used();

    @Test
    void aFolderLaidOutAsTheBucketIsLoadedOnce() throws IOException {
        Path day = Files.createDirectories(folder.resolve("toy/scores/ingested"));
        Files.write(day.resolve("20250116_080000.json"), ScoresFeed.document("2025-01-15 ingestedplayer 31"));
        Answer ingest = suite.typed("ingest", folder.toString());
        assertThat(ingest.exit()).isZero();
        assertThat(ingest.rows()).singleElement().asString().contains("path=toy/scores/ingested/20250116_080000.json",
                "processor=ScoresFeed", "table=test_raw.scores", "outcome=loaded", "rows=1");
        assertThat(suite.typed("ingest", folder.toString()).column("outcome")).containsExactly("already_loaded");
    }

    @Test
    void whatCannotBeLoadedHasARowAndExit2() throws IOException {
        Path file = Files.writeString(folder.resolve("x.json"), "{}");
        Answer unrouted = suite.typed("ingest", file.toString(), "--as", "nobodys/prefix/x.json");
        assertThat(unrouted.exit()).isEqualTo(2);
        assertThat(unrouted.column("outcome")).containsExactly("unrouted");
        Files.delete(suite.part(DataDirectory.class).root().resolve("landing/nobodys/prefix/x.json"));
    }

    @Test
    void anEmptyFolderIsSaidInASentence() {
        assertThat(suite.typed("ingest", folder.toString()).headlines()).containsExactly("There is no file in it; nothing was loaded.");
    }

    @Test
    void pathsThatCannotBeTakenAreRefusedInASentence() throws IOException {
        assertThat(suite.refused("ingest")).startsWith("'ingest' needs a path. A directory is taken as the bucket's root");
        assertThat(suite.refused("ingest", folder.resolve("nowhere").toString())).startsWith("There is no '")
                .endsWith("Name a file or directory that exists.");
        assertThat(suite.refused("ingest", "a\0b")).contains("which is no path");
        assertThat(suite.refused("ingest", folder.toString(), "--as", "x/y.json"))
                .isEqualTo("--as names one object, so it goes with exactly one file.");
        assertThat(suite.refused("ingest", Files.writeString(folder.resolve("f"), "").toString()))
                .contains("Say where it belongs in the bucket");
        assertThat(suite.refused("ingest", suite.part(DataDirectory.class).root().toString()))
                .contains("lies in the data directory itself");
        assertThat(suite.refused("ingest", folder.toString(), "--into", "x")).startsWith("'ingest' takes no '--into'.");
    }

    @Test
    void aFeedIsSwitchedOffAndOnAndItsFilesWaitMeanwhile() {
        String prefix = "toy/scores";
        assertThat(suite.typed("feeds", "switch-off", prefix, "--reason", "the provider sends nonsense").lines())
                .containsExactly("'toy/scores' is switched off. Its files wait until 'feeds switch-on toy/scores'.");
        assertThat(suite.typed("feeds").rows()).anySatisfy(row -> assertThat(row.toString()).contains("prefix=toy/scores, state=off"));
        assertThat(suite.ingested("toy/scores/waits/20250116_080000.json", ScoresFeed.document("2025-01-15 waitingplayer 3"))
                .column("outcome")).containsExactly("unrouted");
        assertThat(suite.typed("feeds", "switch-on", prefix, "--reason", "it is corrected").column("path"))
                .containsExactly("toy/scores/waits/20250116_080000.json");
        assertThat(suite.typed("feeds", "switch-on", prefix, "--reason", "again").headlines())
                .containsExactly("The feed is on. No file waited for it.");
        assertThat(suite.audited("feeds"))
                .contains("switch-off toy/scores --reason the provider sends nonsense: the provider sends nonsense");
    }

    @Test
    void anUnknownFeedIsRefused() {
        assertThat(suite.refused("feeds", "switch-off", "nowhere", "--reason", "r"))
                .isEqualTo("'nowhere' is no feed. 'feeds list' shows them.");
        assertThat(suite.refused("feeds", "switch-on", "--reason", "r"))
                .isEqualTo("'feeds switch-on' needs one prefix, as 'feeds list' shows it.");
        assertThat(suite.refused("feeds", "switch-of", "toy/scores")).contains("Did you mean 'switch-off'?");
    }

    @Test
    void everyPrefixIsListedWithWhatWasSeenOfIt() throws Exception {
        assertThat(suite.typed("routes").rows()).anySatisfy(row -> assertThat(row.toString()).contains("prefix=toy/scores",
                "processor=ScoresFeed", "table=test_raw.scores", "rejected=", "quarantined=", "new_keys="));
        assertThat(suite.get("/routes").body()).contains("\"prefix\":\"toy/scores\"");
        assertThat(suite.refused("routes", "toy/scores")).isEqualTo("'routes' takes no 'toy/scores'. It takes no arguments.");
    }

    @Test
    void aRouteIsExplainedOrTheNearestOnesAreNamed() {
        Answer known = suite.typed("explain-route", "toy/scores/2025-01-15/20250116_080000.json");
        assertThat(known.exit()).isZero();
        assertThat(known.rows()).singleElement().asString().contains("processor=ScoresFeed", "segment=2 scores");
        Answer misspelt = suite.typed("explain-route", "toy/score/2025-01-15/20250116_080000.json");
        assertThat(misspelt.exit()).isEqualTo(2);
        assertThat(misspelt.rows().toString()).contains("Nearest: toy/scores");
        assertThat(suite.refused("explain-route")).startsWith("'explain-route' needs one object path, as in ");
        assertThat(suite.refused("explain-route", "../etc/passwd")).hasLineCount(1);
    }
}
