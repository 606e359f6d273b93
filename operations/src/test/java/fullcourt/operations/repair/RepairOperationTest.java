package fullcourt.operations.repair;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fullcourt.operations.execution.OperationStoppedException;
import fullcourt.operations.testing.Answer;
import fullcourt.operations.testing.OperationsSuite;
import fullcourt.platform.testing.ScoresFeed;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.util.FileSystemUtils;

class RepairOperationTest {
    @TempDir
    private Path data;

    @Test
    void aStateThatWasDeletedAloneStopsChangesUntilTheWarehouseIsAdopted() throws Exception {
        try (OperationsSuite suite = OperationsSuite.started(data)) {
            suite.ingested("toy/scores/repaired/20250116_080000.json", ScoresFeed.document("2025-01-15 repairedplayer 31"));
        }
        FileSystemUtils.deleteRecursively(data.resolve("state"));
        try (OperationsSuite suite = OperationsSuite.started(data)) {
            assertThat(suite.postAsOperator("/holds/reset", "{\"entity\":\"x\",\"reason\":\"r\"}").statusCode()).isEqualTo(503);
            assertThatExceptionOfType(OperationStoppedException.class).isThrownBy(() -> suite.typed("run"))
                    .withMessageContaining("fullcourt repair --adopt");
            Answer plan = suite.typed("repair", "--adopt");
            assertThat(plan.exit()).isEqualTo(2);
            assertThat(plan.questions()).containsExactly("Do it now?");
            assertThat(plan.column("step")).containsExactly("warehouse", "state", "files", "derived tables", "time");
            assertThat(suite.audited("repair")).as("saying what it would do changes nothing").isEmpty();
            Answer repaired = suite.typed("repair", "--adopt", "--yes");
            assertThat(repaired.exit()).as(repaired.told()).isZero();
            assertThat(suite.typed("run").exit()).isZero();
            assertThat(suite.audited("repair")).containsExactly("--adopt true --yes true: ");
        }
    }

    @Test
    void aSuiteThatBelongsTogetherHasNothingToRepair() {
        Answer repair = OperationsSuite.untouched().typed("repair", "--rebuild");
        assertThat(repair.exit()).isEqualTo(2);
        assertThat(repair.lines()).containsExactly("State and warehouse belong together. There is nothing to repair.");
    }

    @Test
    void oneSideHasToBeNamed() {
        OperationsSuite suite = OperationsSuite.untouched();
        assertThat(suite.refused("repair")).startsWith("Say which side is right: 'repair --adopt' if the warehouse is");
        assertThat(suite.refused("repair", "--adopt", "--rebuild")).startsWith("Say which side is right");
    }

    @Test
    void onlyTheConfirmedFormNeedsTheToken() throws Exception {
        OperationsSuite suite = OperationsSuite.untouched();
        assertThat(suite.post("/commands/repair", "{\"arguments\":[\"--adopt\"]}").statusCode()).isEqualTo(200);
        assertThat(suite.post("/commands/repair", "{\"arguments\":[\"--adopt\",\"--yes\"]}").statusCode()).isEqualTo(401);
    }
}
