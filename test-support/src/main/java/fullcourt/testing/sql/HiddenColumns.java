package fullcourt.testing.sql;

import fullcourt.embedded.warehouse.SqlToken;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Finds result columns that are named like a column of a table they are not, and are used in GROUP BY or QUALIFY: there GoogleSQL means the
 * result column and DuckDB the table's. Works on the text, so it may refuse a statement that would be harmless; another name always helps.
 */
final class HiddenColumns {

    private static final Set<String> CLAUSE_ENDS = Set.of("HAVING", "QUALIFY", "WINDOW", "ORDER", "LIMIT", "UNION", "EXCEPT", "INTERSECT");

    private HiddenColumns() {}

    /** @return a sentence for the first such column */
    static Optional<String> firstIn(String sql, Collection<GateTable> tables) {
        List<SqlToken> tokens = SqlToken.read(sql).stream().filter(SqlToken::counts).toList();
        Set<String> names = new HashSet<>();
        tables.stream().filter(table -> mentions(tokens, table))
                .forEach(table -> table.columns().forEach(column -> names.add(column.name())));
        List<String> computed = computed(tokens);
        computed.stream().filter(name -> computed.indexOf(name) != computed.lastIndexOf(name)).forEach(names::add);
        names.retainAll(computed);
        return IntStream.range(0, tokens.size()).filter(index -> isStart(tokens, index)).boxed().flatMap(index -> used(tokens, index))
                .filter(token -> names.contains(token.text().toLowerCase(Locale.ROOT))).findFirst()
                .map(token -> ("line %d: %s names a computed column and a column of a table, and GROUP BY and QUALIFY choose differently in BigQuery and "
                        + "DuckDB; give the computed column another name.").formatted(token.line(), token.text()));
    }

    private static boolean mentions(List<SqlToken> tokens, GateTable table) {
        return IntStream.range(2, tokens.size()).anyMatch(index -> tokens.get(index).is(table.name()) && tokens.get(index - 1).is(".")
                && tokens.get(index - 2).is(table.dataset()));
    }

    /** Names given with AS to more than the column of that name. */
    private static List<String> computed(List<SqlToken> tokens) {
        List<String> names = new ArrayList<>();
        for (int index = 1; index + 1 < tokens.size(); index++) {
            SqlToken name = tokens.get(index + 1);
            boolean sameColumn = tokens.get(index - 1).is(name.text());
            if (tokens.get(index).is("AS") && name.isName() && !sameColumn)
                names.add(name.text().toLowerCase(Locale.ROOT));
        }
        return names;
    }

    private static boolean isStart(List<SqlToken> tokens, int index) {
        return tokens.get(index).is("QUALIFY") || index > 0 && tokens.get(index).is("BY") && tokens.get(index - 1).is("GROUP");
    }

    private static Stream<SqlToken> used(List<SqlToken> tokens, int start) {
        List<SqlToken> used = new ArrayList<>();
        int depth = 0;
        for (int index = start + 1; index < tokens.size() && depth >= 0; index++) {
            SqlToken token = tokens.get(index);
            if (token.is("("))
                depth++;
            if (token.is(")"))
                depth--;
            if (depth == 0 && CLAUSE_ENDS.contains(token.text().toUpperCase(Locale.ROOT)))
                break;
            boolean qualified = tokens.get(index - 1).is(".") || index + 1 < tokens.size() && tokens.get(index + 1).is(".");
            if (token.isName() && !qualified)
                used.add(token);
        }
        return used.stream();
    }
}
