package fullcourt.testing.sql;

import static java.util.stream.Collectors.toMap;

import com.google.zetasql.PreparedQuery;
import com.google.zetasql.SimpleCatalog;
import com.google.zetasql.TableContent;
import com.google.zetasql.Value;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Google's reference implementation of GoogleSQL, over rows in memory. A bug in it ends the whole JVM, so tests that use it run in a forked
 * one. It knows no datasets: tables are found under {@link GateTable#flatName()}.
 */
final class ReferenceEvaluator {

    private final Map<String, GateTable> tables;
    private final SimpleCatalog catalogue = GoogleAnalyser.emptyCatalogue();

    ReferenceEvaluator(Collection<GateTable> tables) {
        this.tables = tables.stream().collect(toMap(GateTable::path, Function.identity()));
        tables.forEach(table -> catalogue.addSimpleTable(GoogleAnalyser.simple(table, table.flatName())));
    }

    List<List<@Nullable Object>> evaluate(SqlFile file, Collection<GateRows> rows, Map<String, Object> parameters) {
        var flat = new SqlFile(file.name(), FlatNames.in(file.sql(), tables));
        var types = parameters.entrySet().stream().collect(toMap(Map.Entry::getKey, entry -> GateValues.typeOf(entry.getValue())));
        return GoogleAnalyser.explained(flat, sql -> {
            try (var query = PreparedQuery.builder().setSql(sql).setAnalyzerOptions(GoogleAnalyser.options(types)).setCatalog(catalogue)
                    .setTablesContents(contents(rows)).prepare()) {
                return query.execute(values(parameters)).getTableData().stream().map(ReferenceEvaluator::row).toList();
            }
        });
    }

    private Map<String, TableContent> contents(Collection<GateRows> rows) {
        Map<String, TableContent> contents = tables.values().stream()
                .collect(toMap(GateTable::flatName, _ -> TableContent.create(List.of())));
        rows.forEach(table -> contents.put(table.table().flatName(), content(table)));
        return contents;
    }

    private static TableContent content(GateRows rows) {
        return TableContent.create(rows.rows().stream().map(row -> IntStream.range(0, row.size())
                .mapToObj(index -> GateValues.toValue(GateValues.type(rows.table().columns().get(index).type()), row.get(index))).toList())
                .toList());
    }

    private static Map<String, Value> values(Map<String, Object> parameters) {
        return parameters.entrySet().stream().collect(toMap(Map.Entry::getKey,
                entry -> GateValues.toValue(GateValues.type(GateValues.typeOf(entry.getValue())), entry.getValue())));
    }

    private static List<@Nullable Object> row(List<Value> values) {
        List<@Nullable Object> row = new ArrayList<>();
        values.forEach(value -> row.add(GateValues.fromValue(value)));
        return row;
    }
}
