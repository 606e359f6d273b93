package fullcourt.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the command line refuses before anything is started: nothing is created then. */
class MainTest {
    @TempDir
    Path folder;

    private Shell.Done type(String... words) {
        Shell.Done done = new Shell(folder.resolve("data")).type(words);
        assertThat(folder.resolve("data")).satisfies(data -> assertThat(Files.exists(data)).isFalse());
        return done;
    }

    @Test
    void anUnknownVerbIsRefusedWithThoseThereAre() {
        Shell.Done done = type("fly");
        assertThat(done.exit()).isEqualTo(2);
        assertThat(done.remarks()).startsWith("'fly' is no verb. Verbs: ").contains("ingest", "verify").hasLineCount(1);
    }

    @Test
    void anUnknownFormatAndAnImpossiblePortAreRefused() {
        assertThat(type("status", "--format", "xml").remarks()).isEqualTo("--format is 'xml', accepted are table, csv and json.\n");
        assertThat(type("up", "--port", "99999").remarks()).isEqualTo("--port is '99999', accepted is a whole number from 0 to 65535.\n");
    }

    @Test
    void helpNeedsNoSuite() {
        assertThat(type("help").exit()).isZero();
        assertThat(type("--help").results()).contains("  verify ");
    }
}
