package fullcourt.embedded.warehouse.adhoc;

import fullcourt.platform.warehouse.AdHocSqlRefusedException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;

/** A statement as DuckDB's own parser reads it. Only one that the parser can print as a SELECT is accepted. */
record ValidatedSelect(String sql, JsonNode statement) {
    private static final Set<String> CATALOGUES = Set.of("information_schema", "pg_catalog");
    private static final Set<String> WHOLE_ROWS = Set.of("STAR", "SHOW_REF", "PIVOT", "POSITIONAL_REFERENCE");
    private static final Set<String> FILE_LETTERS = Set.of("/", "\\", ".", "*", ":");

    /** @throws AdHocSqlRefusedException unless it is exactly one SELECT that stays inside the database */
    static ValidatedSelect read(String sql, JsonNode parsed) {
        if (parsed.path("error").asBoolean(true)) {
            String problem = parsed.path("error_type").asString("").equals("parser")
                    ? parsed.path("error_message").asString()
                    : "only SELECT statements are";
            throw new AdHocSqlRefusedException("Not answered: %s. Write one SELECT statement.".formatted(problem));
        }
        JsonNode statements = parsed.path("statements");
        if (statements.size() != 1)
            throw new AdHocSqlRefusedException(
                    "Not answered: there are %d statements. Write exactly one SELECT.".formatted(statements.size()));
        ValidatedSelect select = new ValidatedSelect(sql, statements.get(0));
        select.check(select.statement);
        return select;
    }

    private void check(JsonNode node) {
        String type = node.path("type").asString("");
        if (type.equals("TABLE_FUNCTION")) {
            throw new AdHocSqlRefusedException(
                    "Not answered: table functions such as %s are switched off. Read from tables; information_schema.tables lists them."
                            .formatted(node.path("function").path("function_name").asString("this one")));
        }
        String table = node.path("table_name").asString("");
        if (type.equals("BASE_TABLE") && FILE_LETTERS.stream().anyMatch(table::contains)) {
            throw new AdHocSqlRefusedException(
                    "Not answered: '%s' names a file. Read from tables; information_schema.tables lists them.".formatted(table));
        }
        node.forEach(this::check);
    }

    /** The same statement limited to a few rows; its own limit may be any number. */
    String limitedTo(int rows) {
        String text = sql.strip().replaceFirst(";+$", "");
        return isLimited() ? "SELECT * FROM (\n%s\n) LIMIT %d".formatted(text, rows) : "%s\nLIMIT %d".formatted(text, rows);
    }

    private boolean isLimited() {
        return StreamSupport.stream(statement.path("node").path("modifiers").spliterator(), false)
                .anyMatch(modifier -> modifier.path("type").asString("").contains("LIMIT"));
    }

    /** Whether it reads the catalogue, and not only the content of tables. */
    boolean isAboutTheCatalogue() {
        return anyNode(statement, node -> node.path("type").asString("").equals("SHOW_REF")
                || CATALOGUES.contains(node.path("schema_name").asString("").toLowerCase(Locale.ROOT)));
    }

    /** Every table whose rows it reads. Names that it defines, such as a common table expression's, may be among them. */
    List<NeededTable> tables() {
        List<String> wanted = readsWholeRows() ? List.of() : names();
        List<NeededTable> tables = new ArrayList<>();
        collect(statement, wanted, tables);
        return tables.stream().distinct().toList();
    }

    private static void collect(JsonNode node, List<String> wanted, List<NeededTable> into) {
        if (node.path("show_type").asString("").equals("DESCRIBE"))
            return;
        if (node.path("type").asString("").equals("BASE_TABLE"))
            into.add(new NeededTable(node.path("schema_name").asString(""), node.path("table_name").asString(""), wanted));
        node.forEach(child -> collect(child, wanted, into));
    }

    /** Whether it reads whole rows: by a star, a natural join, a summary, or a table's name in place of a column. */
    private boolean readsWholeRows() {
        Set<String> tables = new HashSet<>();
        anyNode(statement, node -> {
            if (node.path("type").asString("").equals("BASE_TABLE")) {
                tables.add(node.path("table_name").asString("").toLowerCase(Locale.ROOT));
                tables.add(node.path("alias").asString("").toLowerCase(Locale.ROOT));
            }
            return false;
        });
        return anyNode(statement,
                node -> WHOLE_ROWS.contains(node.path("type").asString("")) || node.path("ref_type").asString("").equals("NATURAL")
                        || !node.path("column_name_alias").isEmpty()
                        || node.path("column_names").size() == 1
                                && tables.contains(node.path("column_names").path(0).asString("").toLowerCase(Locale.ROOT)));
    }

    /** Every text in it, in lower case: at least its columns, and possibly more. */
    private List<String> names() {
        Set<String> names = new TreeSet<>();
        anyNode(statement, node -> {
            if (node.isString())
                names.add(node.asString().toLowerCase(Locale.ROOT));
            return false;
        });
        return List.copyOf(names);
    }

    private static boolean anyNode(JsonNode node, Predicate<JsonNode> condition) {
        if (condition.test(node))
            return true;
        for (JsonNode child : node)
            if (anyNode(child, condition))
                return true;
        return false;
    }
}
