package fullcourt.platform.warehouse.duckdb;

import fullcourt.platform.warehouse.QuestionRefusedException;
import java.util.Set;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;

/** What DuckDB's own parser made of a typed question. Only what it can write down as a SELECT is one. */
record TypedQuestion(String sql, JsonNode statement) {
    private static final Set<String> FILE_LETTERS = Set.of("/", "\\", ".", "*", ":");

    /** @throws QuestionRefusedException unless it is exactly one SELECT that stays inside the database */
    static TypedQuestion read(String sql, JsonNode parsed) {
        if (parsed.path("error").asBoolean(true)) {
            String problem = parsed.path("error_type").asString("").equals("parser")
                    ? parsed.path("error_message").asString()
                    : "only SELECT statements are";
            throw new QuestionRefusedException("Not answered: %s. Write one SELECT statement.".formatted(problem));
        }
        JsonNode statements = parsed.path("statements");
        if (statements.size() != 1)
            throw new QuestionRefusedException(
                    "Not answered: there are %d statements. Write exactly one SELECT.".formatted(statements.size()));
        TypedQuestion question = new TypedQuestion(sql, statements.get(0));
        question.check(question.statement);
        return question;
    }

    private void check(JsonNode node) {
        String type = node.path("type").asString("");
        if (type.equals("TABLE_FUNCTION")) {
            throw new QuestionRefusedException(
                    "Not answered: table functions such as %s are switched off. Read from tables; information_schema.tables lists them."
                            .formatted(node.path("function").path("function_name").asString("this one")));
        }
        String table = node.path("table_name").asString("");
        if (type.equals("BASE_TABLE") && FILE_LETTERS.stream().anyMatch(table::contains)) {
            throw new QuestionRefusedException(
                    "Not answered: '%s' names a file. Read from tables; information_schema.tables lists them.".formatted(table));
        }
        node.forEach(this::check);
    }

    /** Whether it says itself how many rows it wants. */
    boolean isLimited() {
        return StreamSupport.stream(statement.path("node").path("modifiers").spliterator(), false)
                .anyMatch(modifier -> modifier.path("type").asString("").contains("LIMIT"));
    }
}
