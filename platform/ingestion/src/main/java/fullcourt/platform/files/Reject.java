package fullcourt.platform.files;

import fullcourt.platform.documents.RejectedRow.Kind;
import fullcourt.platform.tables.Row;
import fullcourt.platform.tables.Schema;
import fullcourt.platform.tables.Table;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * One rejected row, without the row itself.
 * @param key its natural key and day as text by column, as far as they are known
 */
record Reject(String group, String table, Kind kind, Map<String, String> key, String path, long generation, String pointer,
        Instant capturedAt) {
    /** The columns that the query {@code rejected_rows_newest.sql} returns. */
    static final Schema SCHEMA = Schema.of("rejected_rows_newest", RejectedRows.TABLE_NAME, RejectedRows.POINTER, RejectedRows.FEED,
            RejectedRows.REASON_KIND, RejectedRows.KIND, RejectedRows.NATURAL_KEY, Table.CAPTURED_AT, Table.SOURCE_PATH,
            Table.SOURCE_GENERATION);
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final TypeReference<TreeMap<String, String>> KEY = new TypeReference<>() {};

    static Reject of(Row row) {
        String feed = row.find(RejectedRows.FEED).orElseGet(() -> row.get(RejectedRows.TABLE_NAME)); // rows that older builds wrote have none
        String reason = row.find(RejectedRows.REASON_KIND).orElse("");
        Kind kind = row.find(RejectedRows.KIND).map(Reject::kind).orElse(Kind.BAD);
        Optional<Map<String, String>> key = row.find(RejectedRows.NATURAL_KEY).map(text -> JSON.readValue(text, KEY));
        return new Reject(DeadLetterGroup.name(DeadLetterGroup.Kind.of(kind), feed, reason), row.get(RejectedRows.TABLE_NAME), kind,
                key.orElse(Map.of()),
                row.get(Table.SOURCE_PATH), row.get(Table.SOURCE_GENERATION), row.get(RejectedRows.POINTER),
                row.get(Table.CAPTURED_AT));
    }

    /** Rows that older builds wrote have the former name of a kind. */
    private static Kind kind(String name) {
        return name.equals("ELSEWHERE") ? Kind.OUT_OF_SCOPE : Kind.valueOf(name);
    }
}
