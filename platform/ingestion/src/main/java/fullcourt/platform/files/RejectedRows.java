package fullcourt.platform.files;

import static fullcourt.platform.tables.Column.optional;
import static fullcourt.platform.tables.Column.required;

import fullcourt.platform.findings.ErrorPattern;
import fullcourt.platform.documents.RejectedRow;
import fullcourt.platform.documents.SourceFile;
import fullcourt.platform.tables.Column;
import fullcourt.platform.tables.ColumnType;
import fullcourt.platform.tables.LoadMode;
import fullcourt.platform.tables.PathPrefix;
import fullcourt.platform.tables.Row;
import fullcourt.platform.tables.Table;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.json.JsonMapper;

/** {@code nba_orchestration.rejected_rows}: every rejected row of a loaded file, with the reason and the row itself. */
public final class RejectedRows {
    private static final JsonMapper JSON_TEXT = JsonMapper.builder().build();
    public static final Column<String> TABLE_NAME = required("table_name", ColumnType.STRING, "The table it was meant for.");
    public static final Column<String> POINTER = required("json_pointer", ColumnType.STRING, "What is wrong, from the document's root.");
    public static final Column<String> REASON = required("reason", ColumnType.STRING, "Why it was rejected, one sentence.");
    public static final Column<String> JSON = required("row_json", ColumnType.STRING, "The row as the document has it.");
    public static final Column<String> FEED = optional("feed", ColumnType.STRING, "The prefix that led to the processor.");
    public static final Column<String> REASON_KIND = optional("reason_kind", ColumnType.STRING,
            "The reason without numbers and quoted values: what went wrong in the same way has the same.");
    public static final Column<String> KIND = optional("kind", ColumnType.STRING,
            "BAD: it should have been a row of the table. CONTRADICTION: an earlier row of the document has the same key. OUT_OF_SCOPE: a sound row of something else.")
            .oneOf("BAD", "CONTRADICTION", "OUT_OF_SCOPE");
    public static final Column<String> NATURAL_KEY = optional("natural_key", ColumnType.STRING,
            "Its natural key and day as a JSON object, as far as they could be read.");

    public static final Table TABLE = Table.named("nba_orchestration", "rejected_rows").grain("one rejected row of one object version")
            .columns(TABLE_NAME, POINTER, REASON, JSON, FEED, REASON_KIND, KIND, NATURAL_KEY)
            .naturalKey(Table.SOURCE_PATH, Table.SOURCE_GENERATION, POINTER)
            .loadedBy(LoadMode.MERGE_NEWEST);

    private RejectedRows() {}

    static List<Row> rows(Table table, PathPrefix feed, SourceFile file, Instant capturedAt, List<RejectedRow> rejected) {
        return rejected.stream()
                .map(row -> Row.of(TABLE).set(TABLE_NAME, table.id().toString()).set(POINTER, row.pointer()).set(REASON, row.reason())
                        .set(JSON, row.json()).set(FEED, feed.value()).set(REASON_KIND, ErrorPattern.of(row.reason()))
                        .set(KIND, row.kind().name()).set(NATURAL_KEY, keyText(row))
                        .set(Table.CAPTURED_AT, capturedAt).set(Table.SOURCE_PATH, file.path().value())
                        .set(Table.SOURCE_GENERATION, file.generation()).buildStaged())
                .toList();
    }

    private static Optional<String> keyText(RejectedRow row) {
        return row.key().isEmpty() ? Optional.empty() : Optional.of(JSON_TEXT.writeValueAsString(row.key()));
    }
}
