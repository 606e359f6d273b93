package fullcourt.testing.sql;

import com.google.zetasql.Analyzer;
import com.google.zetasql.AnalyzerOptions;
import com.google.zetasql.LanguageOptions;
import com.google.zetasql.SimpleCatalog;
import com.google.zetasql.SimpleColumn;
import com.google.zetasql.SimpleTable;
import com.google.zetasql.SqlException;
import com.google.zetasql.ZetaSQLBuiltinFunctionOptions;
import com.google.zetasql.resolvedast.ResolvedNodes.ResolvedQueryStmt;
import com.google.zetasql.toolkit.options.BigQueryLanguageOptions;
import java.util.Collection;
import java.util.Map;
import java.util.function.Function;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Google's SQL analyser with BigQuery's language options, over declared tables. */
final class GoogleAnalyser {

    private static final Logger QUIET = Logger.getLogger("com.google.zetasql.io.grpc.NameResolverRegistry");
    static {
        QUIET.setLevel(Level.OFF); // warns that it finds no network names, and needs none: the library runs in this process
    }

    static final LanguageOptions LANGUAGE = BigQueryLanguageOptions.get();
    private static final Pattern PLACE = Pattern.compile("(?s)(.*?)\\s*\\[at (\\d+):(\\d+)].*");

    private final SimpleCatalog catalogue = emptyCatalogue();

    GoogleAnalyser(Collection<GateTable> tables) {
        for (GateTable table : tables) {
            SimpleCatalog dataset = catalogue.getCatalogList().stream().filter(known -> known.getFullName().equals(table.dataset()))
                    .findFirst()
                    .orElseGet(() -> catalogue.addNewSimpleCatalog(table.dataset()));
            dataset.addSimpleTable(simple(table, table.name()));
        }
    }

    ResolvedQueryStmt analyse(SqlFile file, Map<String, String> parameterTypes) {
        return explained(file, sql -> {
            var statement = Analyzer.analyzeStatement(sql, options(parameterTypes), catalogue);
            if (statement instanceof ResolvedQueryStmt query)
                return query;
            throw new SqlGateException(file, "it is not a SELECT; one file holds one SELECT.");
        });
    }

    static SimpleCatalog emptyCatalogue() {
        var catalogue = new SimpleCatalog("warehouse");
        catalogue.addZetaSQLFunctionsAndTypes(new ZetaSQLBuiltinFunctionOptions(LANGUAGE));
        return catalogue;
    }

    static SimpleTable simple(GateTable table, String name) {
        return new SimpleTable(name,
                table.columns().stream().map(column -> new SimpleColumn(table.path(), column.name(), GateValues.type(column.type())))
                        .toList());
    }

    static AnalyzerOptions options(Map<String, String> parameterTypes) {
        var options = new AnalyzerOptions();
        options.setLanguageOptions(LANGUAGE);
        options.setDefaultTimezone("UTC");
        parameterTypes.forEach((name, type) -> options.addQueryParameter(name, GateValues.type(type)));
        return options;
    }

    /** Turns an error of Google's library into a sentence with file, line and column. */
    static <T> T explained(SqlFile file, Function<String, T> work) {
        try {
            return work.apply(file.sql());
        } catch (SqlException problem) {
            Matcher place = PLACE.matcher(String.valueOf(problem.getMessage()));
            throw new SqlGateException(file, place.matches()
                    ? "line %s, column %s: %s.".formatted(place.group(2), place.group(3), place.group(1))
                    : problem.getMessage() + ".");
        }
    }
}
