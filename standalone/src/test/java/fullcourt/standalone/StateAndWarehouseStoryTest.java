package fullcourt.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import fullcourt.testing.ServiceUnderTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.SpringApplication;

/** Three days are loaded; then an operator deletes or puts back a part of the data directory. */
class StateAndWarehouseStoryTest {
    private static final String COUNTS = """
            SELECT (SELECT COUNT(*) FROM nba_raw.bdl_player_boxscores) AS boxscores,
              (SELECT COUNT(*) FROM nba_raw.nbac_schedule) AS games,
              (SELECT SUM(points) FROM nba_analytics.player_game_summary) AS points,
              (SELECT COUNT(*) FROM nba_precompute.player_daily_cache) AS cached""";
    @TempDir
    private Path folder;
    private String counts = "";

    @BeforeEach
    void threeDaysAreLoaded() throws IOException {
        SeasonFolder.writeTo(folder.resolve("bucket"));
        Files.createDirectories(data());
        Files.writeString(data().resolve("clock.json"), "{\"mode\":\"simulated\",\"now\":\"%s\"}".formatted(SeasonFolder.AFTERWARDS));
        assertThat(type("ingest", folder.resolve("bucket").toString()).exit()).isZero();
        counts = type("sql", COUNTS, "--format", "csv").results();
        assertThat(counts).doesNotContain(",0,");
    }

    @Test
    void aStateThatWasDeletedAloneIsToldAndAdopted() throws Exception {
        delete("state");
        Shell.Done proof = type("verify", "--format", "csv");
        assertThat(proof.exit()).isEqualTo(1);
        assertThat(proof.results()).contains("violated,state and warehouse,", "the state was lost", "fullcourt repair --adopt");
        assertThat(type("run").exit()).isEqualTo(2);
        try (ServiceUnderTest suite = ServiceUnderTest.started(arguments -> SpringApplication.run(StandaloneApplication.class, arguments),
                data())) {
            assertThat(suite.get("/actuator/health/liveness").statusCode()).isEqualTo(200);
            assertThat(suite.get("/actuator/health/readiness").statusCode()).isEqualTo(503);
            assertThat(suite.get("/operations/status").body()).contains("\"state\":\"HALTED\"", "fullcourt repair --rebuild");
            assertThat(suite.get("/operations/findings").body()).contains("\"cause\":\"state/warehouse\"");
            assertThat(suite.post("/operations/sweep", "").statusCode()).isEqualTo(503);
            assertThat(suite.post("/operations/commands/repair", "{\"arguments\":[\"--adopt\"]}").body())
                    .contains("Nothing was done. 'fullcourt repair --adopt --yes' does it.").endsWith("{\"exit\":2}\n");
            assertThat(suite.post("/operations/commands/repair", "{\"arguments\":[\"--adopt\",\"--yes\"]}").statusCode()).isEqualTo(401);
        }
        assertThat(data().resolve("state")).isEmptyDirectory();
        assertThat(type("sql", COUNTS, "--format", "csv").results()).isEqualTo(counts);
        Shell.Done status = type("status");
        assertThat(status.exit()).isEqualTo(1);
        assertThat(status.results()).startsWith("Fullcourt is halted: State and warehouse do not belong together: the state was lost");

        assertThat(type("repair", "--adopt", "--yes").exit()).isZero();
        assertBelongsTogether();
        assertThat(type("sql", "SELECT arguments FROM nba_orchestration.operator_actions WHERE action = 'repair'", "--format", "csv")
                .results())
                .contains("--adopt true --yes true");
        Shell.Done again = type("repair", "--adopt", "--yes");
        assertThat(again.exit()).isEqualTo(2);
        assertThat(again.results()).contains("There is nothing to repair.");
        assertThat(type("repair").remarks()).startsWith("Say which side is right");
    }

    @Test
    @Tag("F19")
    void aWarehouseThatWasDeletedAloneIsToldAndRebuiltFromTheFiles() throws IOException {
        Files.delete(data().resolve("warehouse.duckdb"));
        Shell.Done proof = type("verify", "--format", "csv");
        assertThat(proof.exit()).isEqualTo(1);
        assertThat(proof.results()).contains("violated,state and warehouse,", "the warehouse was lost");
        Shell.Done run = type("run");
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.remarks()).contains("fullcourt repair --rebuild").hasLineCount(1);
        Shell.Done repaired = new Shell(data()).typeAndSayYes("repair", "--rebuild");
        assertThat(repaired.exit()).as(repaired.remarks()).isZero();
        assertThat(repaired.remarks()).contains("Do it now? [y/N]");
        assertBelongsTogether();
    }

    @Test
    void bothDeletedAreMadeAgainUnasked() throws IOException {
        Files.delete(data().resolve("warehouse.duckdb"));
        delete("state");
        delete("stage");
        assertThat(type("run", "--from", "2024-10-22", "--to", "2024-10-25").exit()).isZero();
        assertBelongsTogether();
    }

    private void assertBelongsTogether() {
        Shell.Done proof = type("verify");
        assertThat(proof.exit()).as(proof.results()).isZero();
        assertThat(type("sql", COUNTS, "--format", "csv").results()).isEqualTo(counts);
        assertThat(type("run").exit()).isZero();
    }

    private Path data() {
        return folder.resolve("data");
    }

    private Shell.Done type(String... words) {
        return new Shell(data()).type(words);
    }

    private void delete(String name) throws IOException {
        try (Stream<Path> files = Files.walk(data().resolve(name))) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList())
                Files.delete(file);
        }
    }
}
