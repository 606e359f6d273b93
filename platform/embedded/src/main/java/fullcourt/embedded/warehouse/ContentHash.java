package fullcourt.embedded.warehouse;

import static fullcourt.embedded.warehouse.DuckDbTypes.names;

import fullcourt.platform.tables.Partition;
import fullcourt.platform.tables.Table;
import fullcourt.platform.warehouse.PartitionVersion;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The version of partitions: a fingerprint of their business columns that does not depend on the order of rows. */
final class ContentHash {

    private ContentHash() {}

    static Map<Partition, PartitionVersion> of(Session session, Table table, Collection<Partition> partitions) {
        Map<Partition, PartitionVersion> versions = new TreeMap<>();
        partitions.forEach(partition -> versions.put(partition, PartitionVersion.EMPTY));
        if (partitions.isEmpty())
            return versions;
        List<LocalDate> days = partitions.stream().flatMap(ContentHash::day).toList();
        String where = table.partitionColumn().isEmpty()
                ? ""
                : "WHERE %s IN (%s)".formatted(partitionOf(table), String.join(", ", Collections.nCopies(days.size(), "?")));
        versions.putAll(read(session, table, where, days));
        return versions;
    }

    /** Of every partition that holds rows. */
    static Map<Partition, PartitionVersion> ofAll(Session session, Table table) {
        return read(session, table, "", List.of());
    }

    private static Map<Partition, PartitionVersion> read(Session session, Table table, String where, List<LocalDate> days) {
        Map<Partition, PartitionVersion> versions = new TreeMap<>();
        String sql = "SELECT CAST(%s AS VARCHAR), COUNT(*), %s FROM %s %s GROUP BY 1".formatted(partitionOf(table), fingerprint(table),
                table.id(), where);
        session.query(sql, row -> Map.entry(Partition.parse(row.getString(1)), new PartitionVersion(row.getString(3), row.getLong(2))),
                days.toArray())
                .forEach(entry -> versions.put(entry.getKey(), entry.getValue()));
        return versions;
    }

    private static String partitionOf(Table table) {
        return table.partitionColumn().map(column -> column.name()).orElse("'all'");
    }

    /** An aggregate over rows: two different contents have the same fingerprint only if both sums collide. */
    static String fingerprint(Table table) {
        String row = "hash(%s)".formatted(names(table.businessColumns()));
        return "printf('%%x-%%x', bit_xor(%s), CAST(SUM(CAST(%s AS HUGEINT)) %% 9223372036854775807 AS BIGINT))".formatted(row, row);
    }

    private static Stream<LocalDate> day(Partition partition) {
        return partition instanceof Partition.Day(LocalDate date) ? Stream.of(date) : Stream.empty();
    }
}
