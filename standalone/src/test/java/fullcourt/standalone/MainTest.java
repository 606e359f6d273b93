package fullcourt.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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
        assertThat(type("status", "--format", "xml").remarks()).isEqualTo("--format is 'xml', accepted are table, csv, json.\n");
        assertThat(type("up", "--port", "99999").remarks()).isEqualTo("--port is '99999', accepted is a whole number from 0 to 65535.\n");
    }

    @Test
    void aDataDirectoryThatIsNoneIsRefusedInOneSentence() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "");
        for (String data : List.of("", " ", "a\0b", file.toString()))
            assertThat(told("status", "--data", data)).as(data).hasLineCount(1).doesNotContain("\tat ");
    }

    @Test
    void aServerTakesNoFurtherWordsAndTwoSettingsAreOptions() {
        assertThat(type("up", "now").remarks()).startsWith("'up' takes no 'now'.");
        assertThat(type("up", "--bogus").remarks()).startsWith("'up' takes no '--bogus'.");
        assertThat(type("up", "--server.port=8081").remarks()).isEqualTo("server.port is set by an option: write --port 8081.\n");
        assertThat(type("status", "--fullcourt.data=x").remarks()).isEqualTo("fullcourt.data is set by an option: write --data x.\n");
    }

    @Test
    void anAddressThatOtherMachinesReachStopsTheStartInOneSentence() {
        assertThat(told("up", "--port", "0", "--data", folder.resolve("data").toString(), "--server.address=0.0.0.0"))
                .startsWith("server.address is '0.0.0.0', which other machines reach.").hasLineCount(1);
        assertThat(folder.resolve("data")).doesNotExist();
    }

    @ParameterizedTest
    @ValueSource(strings = {"clock.json", "admin.token"})
    void aFileOfTheDataDirectoryThatIsNonsenseStopsTheStartInOneSentence(String name) throws IOException {
        Path data = Files.createDirectories(folder.resolve("data"));
        Files.writeString(data.resolve(name), "nonsense");
        assertThat(told("status", "--data", data.toString())).contains(name, "elete it").hasLineCount(1);
    }

    /** What goes to standard error, also from where the suite starts. */
    private static String told(String... words) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        PrintStream error = System.err;
        try (PrintStream captured = new PrintStream(bytes, true, StandardCharsets.UTF_8)) {
            System.setErr(captured);
            assertThat(new Main(captured, captured, false, () -> false).run(List.of(words))).isEqualTo(2);
        } finally {
            System.setErr(error);
        }
        return bytes.toString(StandardCharsets.UTF_8).strip();
    }

    @Test
    void aMisspeltVerbIsRefusedWithTheNearestOneAndAFormerNameWithTheNewOne() {
        assertThat(type("verfy").remarks()).startsWith("'verfy' is no verb. Did you mean 'verify'? Verbs: ");
        assertThat(type("help", "statsu").remarks()).startsWith("'statsu' is no verb. Did you mean 'status'?");
        assertThat(type("shapes").remarks()).isEqualTo("'shapes' is now called 'schema'. Write 'fullcourt schema'.\n");
        assertThat(type("names", "--limit", "3").remarks()).startsWith("'names' is now called 'unresolved-names'.");
    }

    @Test
    void helpNeedsNoSuite() {
        assertThat(type("help").exit()).isZero();
        assertThat(type("--help").results()).isEqualTo(type("help").results()).isEqualTo(type().results()).contains("  verify [--date D");
    }

    @ParameterizedTest
    @ValueSource(strings = {"demo", "up", "ingest", "replay", "holds", "sql", "help"})
    void helpOfAVerbIsShownHoweverItIsAskedFor(String verb) {
        String help = type("help", verb).results();
        assertThat(help).startsWith("Usage: fullcourt " + verb).contains("Ends with", "Examples");
        if (!verb.equals("help"))
            assertThat(type(verb, "--help").results()).isEqualTo(help).isEqualTo(type(verb, "x", "-h", "--format", "json").results());
    }

    @Test
    void anOptionOfEveryVerbMayStandAnywhereAndTheLastOneCounts() {
        Invocation typed = Invocation.parse(
                List.of("--format", "csv", "sql", "--verbose", "SELECT 1", "--format=json", "--a", "-b", "@file", "--fullcourt.x=y"),
                folder);
        assertThat(typed.verb()).isEqualTo("sql");
        assertThat(typed.arguments()).containsExactly("SELECT 1", "--a", "-b", "@file");
        assertThat(typed.format()).isEqualTo(Format.JSON);
        assertThat(typed.isVerbose()).isTrue();
        assertThat(typed.settings()).containsEntry("fullcourt.x", "y");
        assertThat(type("status", "--format").remarks()).isEqualTo("--format needs a value. Write --format <value>.\n");
        assertThat(type("status", "--verbose=maybe").exit()).isEqualTo(2);
    }
}
