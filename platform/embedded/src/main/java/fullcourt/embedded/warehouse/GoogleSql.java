package fullcourt.embedded.warehouse;

import static java.util.stream.Collectors.joining;

import fullcourt.embedded.warehouse.SqlToken.Kind;
import java.util.ArrayList;
import java.util.List;

/**
 * GoogleSQL, rewritten for DuckDB. The rules are the closed list of {@link RewriteRule}; constructs unknown to them and to {@link SqlSubset} are
 * refused, because a statement that means something else in the two engines is worse than one that does not run. The result needs
 * {@link CompatibilityMacros} in the database. Rule: {@code docs/rules/sql-subset.md}.
 */
public final class GoogleSql {

    /**
     * A statement for DuckDB.
     * @param parameters names without {@code @}, one per {@code ?}, in order; a name that is used twice occurs twice
     */
    public record Rewritten(String sql, List<String> parameters) {
        public Rewritten {
            parameters = List.copyOf(parameters);
        }
    }

    private GoogleSql() {}

    /** @throws UnsupportedSqlException if the statement leaves the subset; the message names line, construct and what to write instead */
    public static Rewritten rewrite(String googleSql) {
        List<SqlToken> tokens = SqlToken.read(googleSql);
        SqlSubset.check(tokens);
        for (RewriteRule rule : RewriteRule.values())
            tokens = rule.apply(tokens);
        List<String> parameters = new ArrayList<>();
        String sql = tokens.stream().map(token -> token.kind() == Kind.PARAMETER ? placeholder(token, parameters) : token.text())
                .collect(joining());
        return new Rewritten(sql.strip(), parameters);
    }

    private static String placeholder(SqlToken parameter, List<String> parameters) {
        parameters.add(parameter.text().substring(1));
        return "?";
    }
}
