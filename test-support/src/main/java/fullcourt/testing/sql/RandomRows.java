package fullcourt.testing.sql;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Random rows, so that a SQL file is compared on more than its author thought of. The values come from small pools, so that joins
 * find partners and groups have several rows: dates of the last days before a day, a handful of texts, numbers from 0 to 40, one null in
 * six where a column may be null. The same seed gives the same rows.
 */
public final class RandomRows {

    private static final int DAYS = 8;
    private static final long PRIME = 1_000_003;
    private static final List<String> TEXTS = List.of("a", "b", "c", "d");

    private final long seed;
    private final Random random = new Random();
    private final LocalDate lastDay;
    private final Map<String, List<Object>> pools = new HashMap<>();

    public RandomRows(long seed, LocalDate lastDay) {
        this.seed = seed;
        this.lastDay = lastDay;
    }

    /** Values for every column of this name, in Java types as in {@link GateRows}. */
    public RandomRows with(String column, Object... values) {
        pools.put(column, List.of(values));
        return this;
    }

    /** @param key columns in which no two rows are equal; so there may be fewer rows than {@code most} */
    public GateRows rowsOf(GateTable table, Set<String> key, int most) {
        random.setSeed(seed * PRIME + table.path().hashCode()); // rows of a table do not depend on other tables
        List<List<@Nullable Object>> rows = new ArrayList<>();
        Set<List<@Nullable Object>> seen = new HashSet<>();
        for (int count = 0; count < most; count++) {
            List<@Nullable Object> row = row(table);
            if (seen.add(keyOf(table, key, row)))
                rows.add(row);
        }
        return new GateRows(table, rows);
    }

    private List<@Nullable Object> row(GateTable table) {
        List<@Nullable Object> row = new ArrayList<>();
        for (GateColumn column : table.columns())
            row.add(column.nullable() && random.nextInt(6) == 0 ? null : value(column));
        return row;
    }

    private static List<@Nullable Object> keyOf(GateTable table, Set<String> key, List<@Nullable Object> row) {
        List<@Nullable Object> values = new ArrayList<>();
        for (int index = 0; index < row.size(); index++) {
            if (key.isEmpty() || key.contains(table.columns().get(index).name()))
                values.add(row.get(index));
        }
        return values;
    }

    private Object value(GateColumn column) {
        List<Object> pool = pools.get(column.name());
        if (pool != null)
            return pool.get(random.nextInt(pool.size()));
        return switch (column.plainType()) {
            case "DATE" -> day();
            case "TIMESTAMP" -> day().atTime(LocalTime.of(random.nextInt(24), random.nextInt(60))).toInstant(ZoneOffset.UTC);
            case "INT64" -> (long) random.nextInt(41);
            case "FLOAT64" -> random.nextInt(1000) * 0.001;
            case "NUMERIC" -> BigDecimal.valueOf(random.nextInt(81), 0).multiply(new BigDecimal("0.5"));
            case "BOOL" -> random.nextBoolean();
            default -> TEXTS.get(random.nextInt(TEXTS.size()));
        };
    }

    private LocalDate day() {
        return lastDay.minusDays(random.nextInt(DAYS));
    }
}
