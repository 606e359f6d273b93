package fullcourt.testing.sql;

import static java.util.stream.Collectors.joining;

import fullcourt.embedded.warehouse.SqlToken;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Writes {@code nba_raw.games} as {@code nba_raw__games AS games}, because the reference evaluator finds tables under a single name only. */
final class FlatNames {

    private static final Set<String> AFTER_A_TABLE = Set.of("ON", "WHERE", "JOIN", "LEFT", "RIGHT", "FULL", "INNER", "CROSS", "GROUP",
            "ORDER", "HAVING",
            "QUALIFY", "WINDOW", "LIMIT", "UNION", "EXCEPT", "INTERSECT", "USING");

    private FlatNames() {}

    static String in(String sql, Map<String, GateTable> tables) {
        List<SqlToken> tokens = SqlToken.read(sql).stream().filter(token -> token.kind() != SqlToken.Kind.COMMENT).toList();
        List<String> written = new ArrayList<>();
        for (int index = 0; index < tokens.size(); index++) {
            GateTable table = index + 2 < tokens.size() && tokens.get(index + 1).is(".")
                    ? tables.get(tokens.get(index).text() + "." + tokens.get(index + 2).text())
                    : null;
            if (table == null) {
                written.add(tokens.get(index).text());
            } else {
                index += 2;
                written.add(table.flatName() + (hasAlias(tokens, index) ? "" : " AS " + table.name()));
            }
        }
        return written.stream().collect(joining());
    }

    private static boolean hasAlias(List<SqlToken> tokens, int table) {
        return tokens.stream().skip(table + 1L).filter(SqlToken::counts).findFirst()
                .map(next -> next.kind() == SqlToken.Kind.QUOTED_NAME
                        || next.isName() && !AFTER_A_TABLE.contains(next.text().toUpperCase(Locale.ROOT)))
                .orElse(false);
    }
}
