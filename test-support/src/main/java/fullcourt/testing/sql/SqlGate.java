package fullcourt.testing.sql;

import static java.util.stream.Collectors.toMap;

import com.google.zetasql.resolvedast.ResolvedNodes.ResolvedQueryStmt;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The gate in front of the warehouse: every SQL file passes {@link #check} against the declared tables, and gives the same rows in Google's
 * reference implementation and in DuckDB. Building one costs about a second, a check a few milliseconds. A bug in Google's native code ends
 * the JVM, so tests with it belong into a forked one (which is Surefire's default).
 */
public final class SqlGate {

    private final List<GateTable> tables;
    private final GoogleAnalyser analyser;
    private final ReferenceEvaluator evaluator;
    private final DuckDbRunner duckDb;

    public SqlGate(Collection<GateTable> tables) {
        this.tables = List.copyOf(tables);
        analyser = new GoogleAnalyser(this.tables);
        evaluator = new ReferenceEvaluator(this.tables);
        duckDb = new DuckDbRunner(this.tables);
    }

    /**
     * Everything that can be said without rows: it is GoogleSQL over the declared tables, inside the subset, and every reference of a
     * partitioned table has its bounds.
     *
     * @param parameterTypes GoogleSQL types by parameter name, without {@code @}
     * @return the columns of the result
     * @throws SqlGateException with file, place and reason
     */
    public List<GateColumn> check(SqlFile file, Map<String, String> parameterTypes) {
        ResolvedQueryStmt query = analyser.analyse(file, parameterTypes);
        DuckDbRunner.rewritten(file);
        TypedDifferences.firstIn(query).ifPresent(problem -> refuse(file, problem));
        HiddenColumns.firstIn(file.sql(), tables).ifPresent(problem -> refuse(file, problem));
        PartitionBounds.missingIn(query, tables).ifPresent(problem -> refuse(file, problem));
        return outputOf(query);
    }

    /**
     * The same, and the result has exactly the columns of the table the file fills, in types that BigQuery takes for them.
     *
     * @param expected the columns the file has to deliver, in any order: those of the table without what the platform adds
     */
    public List<GateColumn> check(SqlFile file, Map<String, String> parameterTypes, List<GateColumn> expected) {
        List<GateColumn> output = check(file, parameterTypes);
        OutputColumns.problem(output, expected).ifPresent(problem -> refuse(file, problem));
        return output;
    }

    /** Google's analysis alone. */
    public List<GateColumn> analyse(SqlFile file, Map<String, String> parameterTypes) {
        return outputOf(analyser.analyse(file, parameterTypes));
    }

    private static List<GateColumn> outputOf(ResolvedQueryStmt query) {
        return query.getOutputColumnList().stream()
                .map(column -> new GateColumn(column.getName(), GateValues.nameOf(column.getColumn().getType()), true)).toList();
    }

    /** The rows in Google's reference implementation; tables without rows are empty. Java types as in {@link GateRows}. */
    public List<List<@Nullable Object>> evaluate(SqlFile file, Collection<GateRows> rows, Map<String, Object> parameters) {
        return evaluator.evaluate(file, readBy(file, rows), parameters);
    }

    /** The rows of the rewritten statement in DuckDB. */
    public List<List<@Nullable Object>> runOnDuckDb(SqlFile file, Collection<GateRows> rows, Map<String, Object> parameters) {
        return duckDb.run(file, readBy(file, rows), parameters);
    }

    /**
     * Runs the file in both engines on the same rows.
     *
     * @return the rows, as Google's implementation gives them
     * @throws SqlGateException with the first row that differs; FLOAT64 may differ by 1e-9, nothing else may
     */
    public List<List<@Nullable Object>> assertSameRows(SqlFile file, Collection<GateRows> rows, Map<String, Object> parameters) {
        List<List<@Nullable Object>> google = evaluate(file, rows, parameters);
        List<List<@Nullable Object>> duck = runOnDuckDb(file, rows, parameters);
        RowComparison.difference(google, duck, isOrdered(file, parameters)).ifPresent(difference -> refuse(file, difference));
        return google;
    }

    /** Rows of tables that the file does not name cannot change its result, and filling them is most of the time. */
    private static List<GateRows> readBy(SqlFile file, Collection<GateRows> rows) {
        return rows.stream().filter(each -> file.sql().contains(each.table().path())).toList();
    }

    private boolean isOrdered(SqlFile file, Map<String, Object> parameters) {
        var types = parameters.entrySet().stream().collect(toMap(Map.Entry::getKey, entry -> GateValues.typeOf(entry.getValue())));
        return analyser.analyse(file, types).getQuery().getIsOrdered();
    }

    private static void refuse(SqlFile file, String problem) {
        throw new SqlGateException(file, problem);
    }
}
