package fullcourt.testing.sql;

import static java.util.stream.Collectors.joining;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Compares the rows of two engines. FLOAT64 may differ in the last digits, because sums depend on the order; NUMERIC, INT64 and everything
 * else may not. Order counts only if the query ends in ORDER BY.
 */
final class RowComparison {

    private static final double TOLERANCE = 1e-9;
    private static final MathContext ROUGHLY = new MathContext(6);

    private RowComparison() {}

    /** @return the first difference, empty if there is none */
    static Optional<String> difference(List<List<@Nullable Object>> google, List<List<@Nullable Object>> duckDb, boolean ordered) {
        if (google.size() != duckDb.size())
            return Optional.of("GoogleSQL gives %d rows, DuckDB %d.".formatted(google.size(), duckDb.size()));
        List<List<@Nullable Object>> left = ordered ? google : google.stream().sorted(Comparator.comparing(RowComparison::key)).toList();
        List<List<@Nullable Object>> right = ordered ? duckDb : duckDb.stream().sorted(Comparator.comparing(RowComparison::key)).toList();
        return IntStream.range(0, left.size()).filter(row -> !same(left.get(row), right.get(row))).boxed().findFirst()
                .map(row -> "row %d differs.%n  GoogleSQL %s%n  DuckDB    %s".formatted(row + 1, described(left.get(row)),
                        described(right.get(row))));
    }

    private static boolean same(List<@Nullable Object> left, List<@Nullable Object> right) {
        return left.size() == right.size() && IntStream.range(0, left.size()).allMatch(index -> same(left.get(index), right.get(index)));
    }

    private static boolean same(@Nullable Object left, @Nullable Object right) {
        if (left instanceof Double x && right instanceof Number) {
            double y = ((Number) right).doubleValue();
            return x.equals(y) || Math.abs(x - y) <= TOLERANCE * Math.max(1, Math.max(Math.abs(x), Math.abs(y)));
        }
        if (left instanceof BigDecimal x && right instanceof Double y)
            return same(x.doubleValue(), y); // NUMERIC beside 1.0 is a float in DuckDB
        if (left instanceof BigDecimal x && right instanceof BigDecimal y)
            return x.compareTo(y) == 0;
        if (left instanceof List<?> x && right instanceof List<?> y)
            return sameElements(x, y);
        return left == null ? right == null : left.equals(right);
    }

    private static boolean sameElements(List<?> left, List<?> right) {
        return left.size() == right.size() && IntStream.range(0, left.size()).allMatch(index -> same(left.get(index), right.get(index)));
    }

    private static String key(List<@Nullable Object> row) {
        return row.stream().map(RowComparison::roughly).collect(joining("|"));
    }

    private static String roughly(@Nullable Object value) {
        if (value instanceof Number number && Double.isFinite(number.doubleValue())) {
            var rounded = new BigDecimal(number.toString()).round(ROUGHLY);
            return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toString();
        }
        return String.valueOf(value);
    }

    private static String described(List<@Nullable Object> row) {
        return row.stream().map(value -> value == null ? "NULL" : value + " (" + value.getClass().getSimpleName() + ")")
                .collect(joining(" | "));
    }
}
