package fullcourt.googlecloud.warehouse;

import com.google.cloud.bigquery.BigQuery;
import com.google.cloud.bigquery.BigQueryException;
import com.google.cloud.bigquery.Dataset;
import com.google.cloud.bigquery.DatasetInfo;
import com.google.cloud.bigquery.StandardTableDefinition;
import com.google.cloud.bigquery.TableDefinition;
import fullcourt.platform.tables.BigQueryDdl;
import fullcourt.platform.tables.Table;
import fullcourt.platform.tables.TableId;
import fullcourt.platform.warehouse.SchemaMismatchException;
import fullcourt.platform.warehouse.WarehouseUnavailableException;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Brings BigQuery's tables into their declared form: creates missing ones, adds nullable columns, and refuses any other difference. */
final class LiveTables {
    private static final String PURPOSE = "declare tables";
    private final BigQuery client;
    private final Queries queries;
    private final BigQuerySettings settings;

    LiveTables(BigQuery client, Queries queries, BigQuerySettings settings) {
        this.client = client;
        this.queries = queries;
        this.settings = settings;
    }

    /** Compares all tables before it changes the first. Every statement is idempotent, so after a crash in between the next start completes the change. */
    void apply(Collection<Table> tables) {
        Map<Table, Optional<StandardTableDefinition>> live = compared(tables);
        Stream.concat(tables.stream().map(table -> table.id().dataset()), Stream.of(Staging.DATASET)).distinct().forEach(this::makeDataset);
        List<String> statements = new ArrayList<>();
        live.forEach((table, definition) -> statements.addAll(changes(table, definition)));
        if (!statements.isEmpty())
            queries.run(String.join("", statements), Map.of(), PURPOSE);
    }

    /** Side by side: a service declares dozens, and a start waits for them. */
    private Map<Table, Optional<StandardTableDefinition>> compared(Collection<Table> tables) {
        return sideBySide(tables, this::compared);
    }

    /**
     * From the tables' descriptions, which cost nothing. One that is said to be empty is counted: it costs nothing if it is, and a description may lag. A
     * table that is not there holds nothing.
     */
    Map<TableId, Long> rowCounts(Collection<Table> tables) {
        Map<TableId, Long> counts = new TreeMap<>();
        List<Table> saidToBeEmpty = new ArrayList<>();
        sideBySide(tables, this::rowCount).forEach((table, rows) -> {
            counts.put(table.id(), rows.orElse(0L));
            if (rows.equals(Optional.of(0L)))
                saidToBeEmpty.add(table);
        });
        counts.putAll(counted(saidToBeEmpty));
        return counts;
    }

    private Optional<Long> rowCount(Table table) {
        return asking(() -> Optional.ofNullable(client.getTable(table.id().dataset(), table.id().name())))
                .map(live -> live.getNumRows()).map(BigInteger::longValue);
    }

    private Map<TableId, Long> counted(Collection<Table> tables) {
        Map<TableId, Long> counts = new TreeMap<>();
        if (tables.isEmpty())
            return counts;
        String sql = tables.stream().map(table -> "SELECT '%s', COUNT(*) FROM %s WHERE %s".formatted(table.id(), SqlText.quoted(table),
                SqlText.everything("", table))).collect(Collectors.joining(" UNION ALL "));
        queries.run(sql, Map.of(), "count rows")
                .forEach(row -> counts.put(TableId.parse(row.get(0).getStringValue()), row.get(1).getLongValue()));
        return counts;
    }

    private static <T> Map<Table, T> sideBySide(Collection<Table> tables, Function<Table, T> ask) {
        Map<Table, T> live = new LinkedHashMap<>();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            Map<Table, Future<T>> asked = new LinkedHashMap<>();
            tables.forEach(table -> asked.put(table, threads.submit(() -> ask.apply(table))));
            for (Map.Entry<Table, Future<T>> each : asked.entrySet())
                live.put(each.getKey(), each.getValue().get());
            return live;
        } catch (ExecutionException failed) {
            throw failed.getCause() instanceof RuntimeException known ? known : new IllegalStateException(failed.getCause());
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new WarehouseUnavailableException(PURPOSE, interrupted);
        }
    }

    private Optional<StandardTableDefinition> compared(Table table) {
        Optional<TableDefinition> found = asking(() -> Optional.ofNullable(client.getTable(table.id().dataset(), table.id().name()))
                .map(live -> live.getDefinition()));
        Optional<StandardTableDefinition> live = found.map(definition -> {
            if (definition instanceof StandardTableDefinition standard)
                return standard;
            throw new SchemaMismatchException(table.id(), "it is a " + definition.getType());
        });
        List<String> differences = live.map(definition -> new SchemaComparison(table, definition).differences()).orElse(List.of());
        if (!differences.isEmpty())
            throw new SchemaMismatchException(table.id(), String.join("; ", differences));
        return live;
    }

    private static List<String> changes(Table table, Optional<StandardTableDefinition> live) {
        if (live.isEmpty())
            return List.of(BigQueryDdl.table(table));
        return new SchemaComparison(table, live.get()).missing().stream().map(column -> BigQueryDdl.addColumn(table, column)).toList();
    }

    private void makeDataset(String name) {
        Optional<Dataset> live = asking(() -> Optional.ofNullable(client.getDataset(name)));
        if (live.isEmpty()) {
            create(name);
        } else if (name.equals(Staging.DATASET) && live.get().getDefaultTableLifetime() == null) {
            queries.run("ALTER SCHEMA `%s` SET OPTIONS (default_table_expiration_days = %d)".formatted(name, Staging.LIFETIME.toDays()),
                    Map.of(),
                    "give staging tables their lifetime");
        }
    }

    private void create(String name) {
        DatasetInfo.Builder dataset = DatasetInfo.newBuilder(name).setLocation(settings.location());
        if (name.equals(Staging.DATASET))
            dataset.setDefaultTableLifetime(Staging.LIFETIME.toMillis());
        try {
            client.create(dataset.build());
        } catch (BigQueryException failure) {
            if (!BigQueryErrors.exists(failure)) // made by another process in between
                throw BigQueryErrors.meaningOf("create the dataset " + name, failure);
        }
    }

    private static <T> Optional<T> asking(Supplier<Optional<T>> call) {
        try {
            return call.get();
        } catch (BigQueryException failure) {
            if (BigQueryErrors.isAbsent(failure))
                return Optional.empty();
            throw BigQueryErrors.meaningOf(PURPOSE, failure);
        }
    }
}
