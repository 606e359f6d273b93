package fullcourt.platform.events;

import fullcourt.platform.events.PipelineMessage.BackfillRequested;
import fullcourt.platform.events.PipelineMessage.FileLanded;
import fullcourt.platform.events.PipelineMessage.PredictionRequested;
import fullcourt.platform.events.PipelineMessage.TableUpdated;
import fullcourt.platform.tables.Partition;
import fullcourt.platform.tables.TableId;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/** A message as the JSON that {@link fullcourt.platform.receive.MessageReader} understands, and that the systems around Fullcourt know as a phase's completion. */
public final class MessageWriter {
    private final JsonMapper json = JsonMapper.builder().build();
    private final String landingBucket;

    public MessageWriter(String landingBucket) {
        this.landingBucket = landingBucket;
    }

    /**
     * @param phase of the service that sends it: {@code phase_2_raw}
     * @param execution names the sending, for logs
     */
    public byte[] write(PipelineMessage message, String phase, String execution, Instant sentAt) {
        return json.writeValueAsBytes(switch (message) {
            case FileLanded(var path) -> Map.of("bucket", landingBucket, "name", path.value());
            case TableUpdated(var table, Partition.Day(var date)) ->
                completion(table, phase, execution, sentAt, Map.of("game_date", date.toString()));
            case TableUpdated(var table, Partition.Whole()) -> completion(table, phase, execution, sentAt, Map.of());
            case BackfillRequested(var table, var from, var to) ->
                completion(table, phase, execution, sentAt, Map.of("start_date", from.toString(), "end_date", to.toString()));
            case PredictionRequested(var player, var date) -> Map.of("player_lookup", player, "game_date", date.toString());
        });
    }

    private static Map<String, Object> completion(TableId table, String phase, String execution, Instant sentAt, Map<String, String> days) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("processor_name", table.name());
        fields.put("phase", phase);
        fields.put("execution_id", execution);
        fields.put("correlation_id", execution);
        fields.putAll(days);
        fields.put("output_table", table.name());
        fields.put("output_dataset", table.dataset());
        fields.put("status", "success");
        fields.put("timestamp", sentAt.toString());
        return fields;
    }
}
