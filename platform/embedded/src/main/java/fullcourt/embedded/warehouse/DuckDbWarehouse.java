package fullcourt.embedded.warehouse;

import static fullcourt.embedded.warehouse.DuckDbTypes.names;

import fullcourt.embedded.objects.FolderObjectStore;
import fullcourt.platform.tables.Column;
import fullcourt.platform.tables.ObjectPath;
import fullcourt.platform.tables.Partition;
import fullcourt.platform.tables.Row;
import fullcourt.platform.tables.Schema;
import fullcourt.platform.tables.Table;
import fullcourt.platform.tables.TableId;
import fullcourt.platform.tables.View;
import fullcourt.platform.warehouse.HighWaterMark;
import fullcourt.platform.warehouse.InvalidDataException;
import fullcourt.platform.warehouse.PartitionVersion;
import fullcourt.platform.warehouse.PublishId;
import fullcourt.platform.warehouse.PublishResult;
import fullcourt.platform.warehouse.Query;
import fullcourt.platform.warehouse.StatementRefusedException;
import fullcourt.platform.warehouse.TableRows;
import fullcourt.platform.warehouse.Warehouse;
import fullcourt.platform.warehouse.WriteRaceException;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** {@link Warehouse} on one DuckDB file. Each write is one transaction that also inserts its publish id, so a repeated id returns the stored result. */
public final class DuckDbWarehouse implements Warehouse {
    private static final int MAX_TRIES = 20;
    private static final int ROWS_IN_ONE_INSERT = 200;
    private final DuckDbInstance instance;
    private final FolderObjectStore stage;
    private final RewrittenStatements statements = new RewrittenStatements();

    public DuckDbWarehouse(DuckDbInstance instance, FolderObjectStore stage) {
        this.instance = instance;
        this.stage = stage;
    }

    @Override
    public void declare(Collection<Table> tables) {
        try (Session session = instance.session("declare tables")) {
            new SchemaComparison(session).apply(tables);
        }
    }

    @Override
    public void declareView(View view) {
        try (Session session = instance.session("declare the view " + view.id())) {
            session.execute("CREATE SCHEMA IF NOT EXISTS " + view.id().dataset());
            session.execute("CREATE OR REPLACE VIEW %s AS %s".formatted(view.id(), GoogleSql.rewrite(view.sql().text()).sql()));
        }
    }

    @Override
    public PublishResult publish(Table table, PublishId id, List<ObjectPath> staged, Instant processedAt) {
        List<Path> files = staged.stream().map(path -> stage.root().resolve(path.value())).toList();
        try {
            return once(id, "publish into " + table.id(), session -> new StagedMerge(session, table).run(files, processedAt));
        } catch (StatementRefusedException refused) {
            throw DuckDbErrors.isAboutData(refused)
                    ? new InvalidDataException(table.id(), Objects.requireNonNull(refused.getCause()))
                    : refused;
        }
    }

    @Override
    public PublishResult replace(Table table, Partition partition, PublishId id, Query query, ExcludedEntities without,
            Instant processedAt) {
        return once(id, "replace %s of %s".formatted(partition, table.id()),
                session -> new PartitionReplacement(session, statements, table, partition).run(query, without, processedAt));
    }

    private interface Publish {
        PublishResult run(Session session);
    }

    /** The fence: the id's row and the data commit together, so an id that is there was done. */
    private PublishResult once(PublishId id, String purpose, Publish publish) {
        try (Session session = instance.session(purpose)) {
            session.begin();
            PublishLog.reserve(session, id);
            PublishResult result = publish.run(session);
            PublishLog.complete(session, id, result);
            session.commit();
            return result;
        } catch (AlreadyPublishedException _) {
            return resultOf(id, purpose); // it was done before, or another thread was first
        }
    }

    private PublishResult resultOf(PublishId id, String purpose) {
        try (Session session = instance.session(purpose)) {
            return PublishLog.find(session, id).orElseThrow(
                    () -> new WriteRaceException(purpose, new IllegalStateException("a racing publish was rolled back")));
        }
    }

    @Override
    public void append(List<TableRows> rows, Instant processedAt) {
        List<TableRows> some = rows.stream().filter(each -> !each.rows().isEmpty()).toList();
        for (int tries = 1; !some.isEmpty(); tries++) {
            try {
                appendOnce(some, processedAt);
                return;
            } catch (AlreadyPublishedException raced) { // another thread added one of them first; the next try passes over it
                if (tries == MAX_TRIES)
                    throw new WriteRaceException("append rows", raced);
            }
        }
    }

    private void appendOnce(List<TableRows> rows, Instant processedAt) {
        try (Session session = instance.session("append to " + rows.stream().map(TableRows::table).toList())) {
            session.begin();
            rows.forEach(each -> append(session, each.table(), each.rows(), processedAt));
            session.commit();
        }
    }

    private static void append(Session session, Table table, List<Row> rows, Instant processedAt) {
        for (int from = 0; from < rows.size(); from += ROWS_IN_ONE_INSERT) {
            insertNew(session, table, rows.subList(from, Math.min(rows.size(), from + ROWS_IN_ONE_INSERT)), processedAt);
        }
    }

    /** Inserts rows whose first key column is new. Selecting known keys first is several times cheaper than ON CONFLICT; the primary key still stops a race. */
    private static void insertNew(Session session, Table table, List<Row> rows, Instant processedAt) {
        Column<?> key = table.naturalKey().getFirst();
        Map<Object, Row> byKey = new LinkedHashMap<>();
        rows.forEach(row -> byKey.putIfAbsent(keyOf(row, key), row));
        String known = "SELECT %1$s FROM %2$s WHERE %1$s IN (%3$s)".formatted(key.name(), table.id(), questionMarks(byKey.size()));
        session.query(known, row -> row.getString(1), byKey.keySet().toArray()).forEach(byKey::remove);
        if (byKey.isEmpty())
            return;
        String values = byKey.values().stream().map(row -> "(" + questionMarks(table.columns().size()) + ")")
                .collect(Collectors.joining(", "));
        session.execute("INSERT INTO %s (%s) VALUES %s".formatted(table.id(), names(table.columns()), values),
                byKey.values().stream().flatMap(row -> valuesOf(row, processedAt)).toArray());
    }

    private static String questionMarks(int count) {
        return String.join(", ", Collections.nCopies(count, "?"));
    }

    private static <T> Object keyOf(Row row, Column<T> key) {
        return key.type().writer().apply(row.get(key));
    }

    private static Stream<@Nullable Object> valuesOf(Row row, Instant processedAt) {
        return row.schema().columns().stream().map(column -> column == Table.PROCESSED_AT ? processedAt : storable(row, column));
    }

    private static <T> @Nullable Object storable(Row row, Column<T> column) {
        return row.find(column)
                .map(value -> value instanceof Instant || value instanceof LocalDate ? value : column.type().writer().apply(value))
                .orElse(null);
    }

    @Override
    public List<HighWaterMark> highWaterMarks() {
        try (Session session = instance.session("read high-water marks")) {
            return PublishLog.marks(session);
        }
    }

    @Override
    public Map<TableId, Long> rowCounts(Collection<Table> tables) {
        Map<TableId, Long> counts = new TreeMap<>();
        if (tables.isEmpty())
            return counts;
        String sql = tables.stream().map(table -> "SELECT '%1$s', COUNT(*) FROM %1$s".formatted(table.id()))
                .collect(Collectors.joining(" UNION ALL "));
        try (Session session = instance.session("count rows")) {
            session.query(sql, row -> Map.entry(TableId.parse(row.getString(1)), row.getLong(2)))
                    .forEach(count -> counts.put(count.getKey(), count.getValue()));
        }
        return counts;
    }

    @Override
    public Map<Partition, PartitionVersion> versions(Table table) {
        try (Session session = instance.session("read versions of " + table.id())) {
            return ContentHash.ofAll(session, table);
        }
    }

    @Override
    public void empty(Collection<Table> tables) {
        try (Session session = instance.session("empty tables")) {
            session.begin();
            tables.forEach(table -> session.execute("DELETE FROM %s".formatted(table.id())));
            session.commit();
        }
    }

    @Override
    public List<String> duplicateKeys(Table table, int limit) {
        try (Session session = instance.session("look for duplicates in " + table.id())) {
            return session.query(
                    "SELECT CAST(ROW(%1$s) AS VARCHAR) || ' occurs ' || COUNT(*) || ' times' FROM %2$s GROUP BY %1$s HAVING COUNT(*) > 1 LIMIT %3$d"
                            .formatted(names(table.naturalKey()), table.id(), limit),
                    row -> row.getString(1));
        }
    }

    @Override
    public List<Row> read(Table table, Partition partition) {
        String order = table.naturalKey().isEmpty() ? "" : " ORDER BY " + names(table.naturalKey());
        String select = "SELECT %s FROM %s".formatted(names(table.columns()), table.id());
        try (Session session = instance.session("read " + table.id())) {
            return switch (partition) {
                case Partition.Day(LocalDate date) ->
                    session.query(select + " WHERE %s = ?".formatted(table.partitionColumn().orElseThrow().name()) + order,
                            row -> row(table.schema(), table.columns(), row), date);
                case Partition.Whole() -> session.query(select + order, row -> row(table.schema(), table.columns(), row));
            };
        }
    }

    @Override
    public List<Row> query(Query query, Schema schema) {
        GoogleSql.Rewritten rewritten = statements.of(query.sql());
        List<Column<?>> columns = schema.businessColumns();
        String sql = "SELECT %s FROM (%s\n)".formatted(names(columns), rewritten.sql());
        try (Session session = instance.session("run " + query.name())) {
            return session.query(sql, row -> row(schema, columns, row), QueryParameters.inOrder(rewritten.parameters(), query).toArray());
        }
    }

    private static Row row(Schema schema, List<Column<?>> columns, ResultSet result) throws SQLException {
        @Nullable
        Object[] values = new Object[columns.size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = result.getObject(i + 1);
        }
        return Row.read(schema, columns, values);
    }

    @Override
    public void close() {
        instance.close();
    }
}
