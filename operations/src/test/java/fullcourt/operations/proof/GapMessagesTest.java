package fullcourt.operations.proof;

import static org.assertj.core.api.Assertions.assertThat;

import fullcourt.operations.testing.OperationsSuite;
import fullcourt.platform.backfill.TeamGames;
import fullcourt.platform.events.MessageWriter;
import fullcourt.platform.events.PipelineMessage;
import fullcourt.platform.events.PipelineMessage.BackfillRequested;
import fullcourt.platform.events.PipelineMessage.TableUpdated;
import fullcourt.platform.tables.Partition;
import fullcourt.platform.tables.TableId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Base64;
import org.junit.jupiter.api.Test;

class GapMessagesTest {
    private static final LocalDate DAY = LocalDate.of(2025, 1, 15);

    @Test
    void aMessageAboutGapsIsTakenAndTheTablesSayWhichThereAre() throws Exception {
        assertThat(pushed(new BackfillRequested(TeamGames.TABLE, DAY.minusDays(1), DAY))).contains("\"outcome\":\"requested\"",
                "0 days have gaps, 0 requests were sent");
    }

    @Test
    void whatIsForOthersIsAcknowledged() throws Exception {
        assertThat(pushed(new TableUpdated(new TableId("nba_raw", "nbac_schedule"), Partition.of(DAY))))
                .contains("\"outcome\":\"skipped\"", "send it which days lack some");
    }

    private static String pushed(PipelineMessage message) throws Exception {
        byte[] sent = new MessageWriter("nba-scraped-data").write(message, "phase_2_raw", "test", Instant.EPOCH);
        return OperationsSuite.untouched().post("/process", "{\"message\":{\"data\":\"%s\",\"messageId\":\"1\"},\"subscription\":\"test\"}"
                .formatted(Base64.getEncoder().encodeToString(sent))).body();
    }
}
