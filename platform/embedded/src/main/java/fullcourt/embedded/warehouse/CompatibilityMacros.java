package fullcourt.embedded.warehouse;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Makes a DuckDB database ready for rewritten GoogleSQL: GoogleSQL's zone and null order, and its functions that DuckDB lacks or
 * computes otherwise. Safe to run again.
 */
public final class CompatibilityMacros {

    private static final int MAX_ARGUMENTS = 8;

    /** Statements for a new database and for every start; the settings hold for all connections of the instance. */
    public static final List<String> STATEMENTS = Stream.concat(Stream.of(
            "SET GLOBAL TimeZone = 'UTC'",
            "SET GLOBAL default_null_order = 'nulls_first_on_asc_last_on_desc'",
            "CREATE OR REPLACE MACRO safe_divide(a, b) AS CASE WHEN b = 0 THEN NULL ELSE CAST(a AS DOUBLE) / CAST(b AS DOUBLE) END",
            "CREATE OR REPLACE MACRO div(a, b) AS a // b",
            "CREATE OR REPLACE MACRO date_add(d, i) AS CAST(d + i AS DATE)",
            "CREATE OR REPLACE MACRO date_sub(d, i) AS CAST(d - i AS DATE)",
            "CREATE OR REPLACE MACRO timestamp_add(t, i) AS t + i",
            "CREATE OR REPLACE MACRO timestamp_sub(t, i) AS t - i",
            "CREATE OR REPLACE MACRO format_date(f, d) AS strftime(d, f)",
            "CREATE OR REPLACE MACRO parse_date(f, s) AS CAST(strptime(s, f) AS DATE)",
            "CREATE OR REPLACE MACRO unix_seconds(t) AS CAST(floor(epoch(t)) AS BIGINT)",
            "CREATE OR REPLACE MACRO unix_date(d) AS date_diff('day', DATE '1970-01-01', d)",
            "CREATE OR REPLACE MACRO generate_array(a, b) AS range(a, b + 1)",
            "CREATE OR REPLACE MACRO generate_date_array(a, b) AS "
                    + "CAST(range(CAST(a AS TIMESTAMP), CAST(b + INTERVAL 1 DAY AS TIMESTAMP), INTERVAL 1 DAY) AS DATE[])",
            "CREATE OR REPLACE MACRO percentile_cont(x, p) AS quantile_cont(x, p)"),
            Stream.of(nullIfAnyIsNull("google_greatest", "greatest"), nullIfAnyIsNull("google_least", "least"))).toList();

    private CompatibilityMacros() {}

    /** GoogleSQL: null if any argument is null. DuckDB: the greatest of the others. */
    private static String nullIfAnyIsNull(String macro, String function) {
        return "CREATE OR REPLACE MACRO " + macro + IntStream.rangeClosed(1, MAX_ARGUMENTS).mapToObj(count -> {
            List<String> names = IntStream.range(0, count).mapToObj(index -> "a" + index).toList();
            return "(%s) AS CASE WHEN %s THEN NULL ELSE %s(%s) END".formatted(String.join(", ", names),
                    names.stream().map(name -> name + " IS NULL").collect(joining(" OR ")), function, String.join(", ", names));
        }).collect(joining(", "));
    }
}
