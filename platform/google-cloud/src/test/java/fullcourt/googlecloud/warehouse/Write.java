package fullcourt.googlecloud.warehouse;

import static fullcourt.platform.tables.Column.optional;
import static fullcourt.platform.tables.Column.required;

import fullcourt.platform.objects.ObjectStore;
import fullcourt.platform.tables.Column;
import fullcourt.platform.tables.ColumnType;
import fullcourt.platform.tables.LoadMode;
import fullcourt.platform.tables.ObjectPath;
import fullcourt.platform.tables.Partition;
import fullcourt.platform.tables.Row;
import fullcourt.platform.tables.RowJson;
import fullcourt.platform.tables.Table;
import fullcourt.platform.warehouse.Parameter;
import fullcourt.platform.warehouse.PublishId;
import fullcourt.platform.warehouse.PublishResult;
import fullcourt.platform.warehouse.Query;
import fullcourt.platform.warehouse.Warehouse;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** One write of each kind, on a table that holds rows already. The same write may be repeated, by another process too. */
enum Write {
    PUBLISH(LoadMode.MERGE_NEWEST) {
        @Override
        PublishResult run(Warehouse warehouse, Table table, ObjectStore stage, Instant at) {
            return publish(warehouse, table, stage, "write", at, score(table, "lebronjames", 33, 2), score(table, "lebronjames", 32, 1),
                    score(table, "jimmybutler", 19, 2), score(table, "stephencurry", 28, 0));
        }
    },
    REPLACE(LoadMode.REPLACE_PARTITION) {
        @Override
        PublishResult run(Warehouse warehouse, Table table, ObjectStore stage, Instant at) {
            return replace(warehouse, table, "write", at, "SELECT @game_date AS game_date, 'jimmybutler' AS player_lookup, 19 AS points");
        }
    },
    APPEND(LoadMode.APPEND) {
        @Override
        PublishResult run(Warehouse warehouse, Table table, ObjectStore stage, Instant at) {
            warehouse.append(table, List.of(event(table, "jimmybutler", 19), event(table, "lebronjames", 40)), at);
            return new PublishResult(0, 0, 0, Map.of());
        }
    };

    static final Column<LocalDate> DAY = required("game_date", ColumnType.DATE, "The day.");
    static final Column<String> PLAYER = required("player_lookup", ColumnType.STRING, "Who.");
    static final Column<Long> POINTS = optional("points", ColumnType.INT64, "How many.").within(0, 100);
    static final LocalDate JAN_15 = LocalDate.of(2025, 1, 15);
    static final Instant BEFORE = Instant.parse("2025-01-17T12:00:00Z");
    private final LoadMode mode;

    Write(LoadMode mode) {
        this.mode = mode;
    }

    abstract PublishResult run(Warehouse warehouse, Table table, ObjectStore stage, Instant at);

    Table table(String name) {
        Table table = Table.named("crash_tests", name).columns(DAY, PLAYER, POINTS).naturalKey(PLAYER).loadedBy(mode);
        return mode == LoadMode.APPEND ? table : table.partitionedBy(DAY);
    }

    /** Two players have scored. */
    void prepare(Warehouse warehouse, Table table, ObjectStore stage) {
        warehouse.declare(List.of(table));
        switch (this) {
            case PUBLISH ->
                publish(warehouse, table, stage, "before", BEFORE, score(table, "lebronjames", 31, 1), score(table, "stephencurry", 29, 1));
            case REPLACE -> replace(warehouse, table, "before", BEFORE,
                    "SELECT @game_date AS game_date, player_lookup, 30 AS points FROM UNNEST(['lebronjames', 'stephencurry']) AS player_lookup");
            case APPEND -> warehouse.append(table, List.of(event(table, "lebronjames", 31), event(table, "stephencurry", 29)), BEFORE);
        }
    }

    /** A newer document about one of the players. */
    static PublishResult publishNext(Warehouse warehouse, Table table, ObjectStore stage, Instant at) {
        return publish(warehouse, table, stage, "next", at, score(table, "lebronjames", 50, 3));
    }

    private static PublishResult publish(Warehouse warehouse, Table table, ObjectStore stage, String id, Instant at, Row... rows) {
        ObjectPath path = ObjectPath.of("%s/season/%s.ndjson".formatted(table.id(), id));
        stage.create(path, RowJson.lines(table.schema(), List.of(rows)));
        return warehouse.publish(table, new PublishId("%s_%s".formatted(id, table.id())), List.of(path), at);
    }

    private static PublishResult replace(Warehouse warehouse, Table table, String id, Instant at, String sql) {
        return warehouse.replace(table, Partition.of(JAN_15), new PublishId("%s_%s".formatted(id, table.id())),
                new Query("test", sql, List.of(Parameter.of("game_date", ColumnType.DATE, JAN_15))), Warehouse.ExcludedEntities.NONE, at);
    }

    private static Row score(Table table, String player, long points, int hour) {
        return Row.of(table).set(DAY, JAN_15).set(PLAYER, player).set(POINTS, points)
                .set(Table.CAPTURED_AT, Instant.parse("2025-01-16T00:00:00Z").plusSeconds(3600L * hour))
                .set(Table.SOURCE_GENERATION, (long) hour)
                .set(Table.SOURCE_PATH, "scores/%d.json".formatted(hour)).buildStaged();
    }

    private static Row event(Table table, String player, long points) {
        return Row.of(table).set(DAY, JAN_15).set(PLAYER, player).set(POINTS, points).buildStaged();
    }
}
