package fullcourt.embedded.warehouse;

import fullcourt.platform.tables.Partition;
import fullcourt.platform.tables.TableId;
import fullcourt.platform.warehouse.HighWaterMark;
import fullcourt.platform.warehouse.PartitionVersion;
import fullcourt.platform.warehouse.PublishId;
import fullcourt.platform.warehouse.PublishResult;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import tools.jackson.databind.json.JsonMapper;

/** {@code internal.publishes}: one row for each publish that was ever committed, with its sequence and its result. Its primary key is the fence. */
final class PublishLog {
    static final List<String> DDL = List.of("CREATE SCHEMA IF NOT EXISTS internal",
            "CREATE TABLE IF NOT EXISTS internal.publishes (publish_id VARCHAR PRIMARY KEY, result VARCHAR)",
            "ALTER TABLE internal.publishes ADD COLUMN IF NOT EXISTS table_name VARCHAR",
            "ALTER TABLE internal.publishes ADD COLUMN IF NOT EXISTS partition_group VARCHAR",
            "ALTER TABLE internal.publishes ADD COLUMN IF NOT EXISTS epoch VARCHAR",
            "ALTER TABLE internal.publishes ADD COLUMN IF NOT EXISTS sequence BIGINT");
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private record Document(long staged, long applied, long stale, Map<String, PartitionVersion> touched) {}

    private PublishLog() {}

    static Optional<PublishResult> find(Session session, PublishId id) {
        return session.query("SELECT result FROM internal.publishes WHERE publish_id = ?", row -> row.getString(1), id.value()).stream()
                .findFirst().map(PublishLog::parse);
    }

    static void reserve(Session session, PublishId id) {
        Optional<HighWaterMark> mark = id.mark();
        session.execute("INSERT INTO internal.publishes (publish_id, table_name, partition_group, epoch, sequence) VALUES (?, ?, ?, ?, ?)",
                id.value(), mark.map(each -> each.table().toString()).orElse(null), mark.map(HighWaterMark::group).orElse(null),
                mark.map(HighWaterMark::epoch).orElse(null), mark.map(HighWaterMark::sequence).orElse(null));
    }

    /** A maximum over the log and not a counter row: partitions are replaced in parallel, and a row that all of them update would be a race. */
    static List<HighWaterMark> marks(Session session) {
        return session.query(
                "SELECT table_name, partition_group, epoch, MAX(sequence) FROM internal.publishes WHERE epoch IS NOT NULL GROUP BY ALL",
                row -> new HighWaterMark(TableId.parse(row.getString(1)), row.getString(2), row.getString(3), row.getLong(4)));
    }

    static void complete(Session session, PublishId id, PublishResult result) {
        Map<String, PartitionVersion> touched = new TreeMap<>();
        result.touched().forEach((partition, version) -> touched.put(partition.toString(), version));
        String document = JSON.writeValueAsString(new Document(result.staged(), result.applied(), result.stale(), touched));
        session.execute("UPDATE internal.publishes SET result = ? WHERE publish_id = ?", document, id.value());
    }

    private static PublishResult parse(String text) {
        Document document = JSON.readValue(text, Document.class);
        Map<Partition, PartitionVersion> touched = new TreeMap<>();
        document.touched().forEach((partition, version) -> touched.put(Partition.parse(partition), version));
        return new PublishResult(document.staged(), document.applied(), document.stale(), touched);
    }
}
