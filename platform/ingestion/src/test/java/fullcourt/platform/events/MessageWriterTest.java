package fullcourt.platform.events;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import fullcourt.platform.events.PipelineMessage.BackfillRequested;
import fullcourt.platform.events.PipelineMessage.FileLanded;
import fullcourt.platform.events.PipelineMessage.PredictionRequested;
import fullcourt.platform.events.PipelineMessage.TableUpdated;
import fullcourt.platform.receive.MessageReader;
import fullcourt.platform.tables.ObjectPath;
import fullcourt.platform.tables.Partition;
import fullcourt.platform.tables.TableId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class MessageWriterTest {
    private static final TableId TABLE = new TableId("nba_raw", "bdl_player_boxscores");
    private static final LocalDate DEC_27 = LocalDate.of(2025, 12, 27);
    private final MessageWriter writer = new MessageWriter("nba-scraped-data");

    private String written(PipelineMessage message) {
        return new String(writer.write(message, "phase_2_raw", "run-1", Instant.parse("2025-12-28T08:05:00Z")), UTF_8);
    }

    @Test
    @Tag("F33")
    void everyMessageIsReadAsItWasSent() {
        MessageReader reader = new MessageReader("nba-scraped-data");
        for (PipelineMessage message : List.of(new TableUpdated(TABLE, Partition.of(DEC_27)), new TableUpdated(TABLE, Partition.ALL),
                new BackfillRequested(TABLE, DEC_27, DEC_27.plusDays(2)),
                new FileLanded(ObjectPath.of("ball-dont-lie/standings/2025-26/2025-12-27/20251228_080000.json")),
                new PredictionRequested("lebronjames", DEC_27))) {
            String data = Base64.getEncoder().encodeToString(written(message).getBytes(UTF_8));
            assertThat(reader.read("{\"message\":{\"data\":\"%s\"}}".formatted(data).getBytes(UTF_8)))
                    .isEqualTo(new MessageReader.Reading.Understood(message));
        }
    }

    @Test
    void aTablesMoveIsWrittenAsACompletionOfItsPhase() {
        assertThat(written(new TableUpdated(TABLE, Partition.of(DEC_27)))).isEqualTo("""
                {"processor_name":"bdl_player_boxscores","phase":"phase_2_raw","execution_id":"run-1","correlation_id":"run-1",\
                "game_date":"2025-12-27","output_table":"bdl_player_boxscores","output_dataset":"nba_raw","status":"success",\
                "timestamp":"2025-12-28T08:05:00Z"}""");
    }
}
