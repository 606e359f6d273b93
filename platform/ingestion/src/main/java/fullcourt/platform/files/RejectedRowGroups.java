package fullcourt.platform.files;

import static fullcourt.platform.tables.Column.required;

import fullcourt.platform.tables.Column;
import fullcourt.platform.tables.ColumnType;
import fullcourt.platform.tables.Schema;
import java.time.Instant;

/** What the question {@code rejected_row_groups.sql} gives; it is stored nowhere. */
final class RejectedRowGroups {
    static final Column<String> FEED = required("feed", ColumnType.STRING, "The prefix, or the table for rows of older builds.");
    static final Column<String> TABLE_NAME = required("table_name", ColumnType.STRING, "The table they were meant for.");
    static final Column<String> REASON_KIND = required("reason_kind", ColumnType.STRING, "Why.");
    static final Column<String> KIND = required("kind", ColumnType.STRING, "What they ask for.");
    static final Column<Long> FOUND = required("found", ColumnType.INT64, "How many.");
    static final Column<String> FIRST_PATH = required("first_path", ColumnType.STRING, "File that was captured first.");
    static final Column<Instant> FIRST_AT = required("first_at", ColumnType.TIMESTAMP, "When.");
    static final Column<String> LAST_PATH = required("last_path", ColumnType.STRING, "File that was captured last.");
    static final Column<Instant> LAST_AT = required("last_at", ColumnType.TIMESTAMP, "When.");
    static final Column<String> POINTER = required("json_pointer", ColumnType.STRING, "Of the last row.");
    static final Column<String> JSON = required("row_json", ColumnType.STRING, "The last row.");

    static final Schema SCHEMA = Schema.of("rejected_row_groups", FEED, TABLE_NAME, REASON_KIND, KIND, FOUND, FIRST_PATH, FIRST_AT,
            LAST_PATH, LAST_AT, POINTER, JSON);

    private RejectedRowGroups() {}
}
