package fullcourt.googlecloud.warehouse;

import com.google.cloud.bigquery.FieldValueList;
import com.google.cloud.bigquery.QueryParameterValue;
import fullcourt.platform.tables.Partition;
import fullcourt.platform.tables.Table;
import fullcourt.platform.warehouse.PartitionVersion;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;

/** The version of partitions: two aggregates over the business columns in which the order of rows plays no part. */
final class Fingerprint {
    /** Keeps the sum of any number of rows within 64 bits. */
    private static final int MODULUS = Integer.MAX_VALUE;

    private Fingerprint() {}

    /** Of all rows; null without rows. */
    static String xor(Table table) {
        return "BIT_XOR(%s)".formatted(row(table));
    }

    static String sum(Table table) {
        return "SUM(MOD(%s, %d))".formatted(row(table), MODULUS);
    }

    private static String row(Table table) {
        return "FARM_FINGERPRINT(TO_JSON_STRING(STRUCT(%s)))".formatted(SqlText.names(table.businessColumns()));
    }

    static PartitionVersion version(long rows, long xor, long sum) {
        return rows == 0 ? PartitionVersion.EMPTY : new PartitionVersion(Long.toHexString(xor) + "-" + Long.toHexString(sum), rows);
    }

    static Map<Partition, PartitionVersion> read(Queries queries, Table table, Collection<Partition> partitions) {
        Map<Partition, PartitionVersion> versions = new TreeMap<>();
        partitions.forEach(partition -> versions.put(partition, PartitionVersion.EMPTY));
        if (partitions.isEmpty())
            return versions;
        versions.putAll(run(queries, table, statement(table, partitions)));
        return versions;
    }

    /** Of every partition that holds rows. */
    static Map<Partition, PartitionVersion> readAll(Queries queries, Table table) {
        return run(queries, table, statement(table, SqlText.everything("", table)));
    }

    private static Map<Partition, PartitionVersion> run(Queries queries, Table table, String statement) {
        Map<Partition, PartitionVersion> versions = new TreeMap<>();
        for (FieldValueList row : queries.run(statement, Map.<String, QueryParameterValue>of(), "read versions of " + table)) {
            long rows = row.get(1).getLongValue();
            if (rows > 0) // a table without partitions answers with one row, also if it is empty
                versions.put(Partition.parse(row.get(0).getStringValue()),
                        version(rows, row.get(2).getLongValue(), row.get(3).getLongValue()));
        }
        return versions;
    }

    static String statement(Table table, Collection<Partition> partitions) {
        return statement(table, SqlText.within("", table, partitions));
    }

    private static String statement(Table table, String which) {
        String partition = table.partitionColumn().map(column -> "CAST(%s AS STRING)".formatted(column.name())).orElse("'all'");
        return "SELECT %s AS part, COUNT(*) AS row_count, %s AS xor_of_rows, %s AS sum_of_rows FROM %s WHERE %s GROUP BY part"
                .formatted(partition, xor(table), sum(table), SqlText.quoted(table), which);
    }
}
