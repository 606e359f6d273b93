package fullcourt.platform.warehouse.contract;

import fullcourt.platform.objects.ObjectStore;
import fullcourt.platform.tables.Column;
import fullcourt.platform.tables.ObjectPath;
import fullcourt.platform.tables.Partition;
import fullcourt.platform.tables.Row;
import fullcourt.platform.tables.RowJson;
import fullcourt.platform.tables.StagedContent;
import fullcourt.platform.tables.Table;
import fullcourt.platform.warehouse.PartitionVersion;
import fullcourt.platform.warehouse.PublishId;
import fullcourt.platform.warehouse.PublishResult;
import fullcourt.platform.warehouse.StagedForm;
import fullcourt.platform.warehouse.Warehouse;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The adapter at hand, and the few words in which contracts speak of it. */
interface WarehouseUnderTest {
    LocalDate JAN_15 = LocalDate.of(2025, 1, 15);
    LocalDate JAN_16 = LocalDate.of(2025, 1, 16);
    Instant NOW = Instant.parse("2025-01-17T12:00:00Z");
    Instant LATER = Instant.parse("2025-01-17T13:00:00Z");

    /** The same empty warehouse at every call within one test. */
    Warehouse warehouse();

    /** The bucket from which it loads. */
    ObjectStore stage();

    /** How rows are staged for it. */
    default StagedForm form() {
        return RowJson::staged;
    }

    default void declare(Table... tables) {
        warehouse().declare(List.of(tables));
    }

    default ObjectPath staged(Table table, String key, Row... rows) {
        StagedContent content = form().of(table.schema(), List.of(rows));
        ObjectPath path = ObjectPath.of("%s/season/%s.%s".formatted(table.id(), key, content.extension()));
        stage().create(path, content.bytes());
        return path;
    }

    default ObjectPath stagedText(Table table, String key, String lines) {
        ObjectPath path = ObjectPath.of("%s/season/%s.ndjson".formatted(table.id(), key));
        stage().create(path, lines.getBytes(StandardCharsets.UTF_8));
        return path;
    }

    /** One batch of one object, published under its own id. */
    default PublishResult publish(Table table, String key, Row... rows) {
        return publish(table, key, List.of(staged(table, key, rows)));
    }

    default PublishResult publish(Table table, String key, List<ObjectPath> objects) {
        return warehouse().publish(table, new PublishId(key), objects, NOW);
    }

    default PartitionVersion version(PublishResult result, LocalDate day) {
        return Optional.ofNullable(result.touched().get(Partition.of(day))).orElseThrow();
    }

    /** A partition's rows in order of key: the values of the columns, separated by blanks, null as a dash. */
    default List<String> rows(Table table, LocalDate day, Column<?>... columns) {
        return text(warehouse().read(table, Partition.of(day)), columns);
    }

    static List<String> text(List<Row> rows, Column<?>... columns) {
        return rows.stream()
                .map(row -> Arrays.stream(columns).map(column -> row.find(column).map(Object::toString).orElse("-"))
                        .collect(Collectors.joining(" ")))
                .toList();
    }
}
