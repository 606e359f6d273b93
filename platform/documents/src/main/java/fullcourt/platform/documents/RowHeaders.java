package fullcourt.platform.documents;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * The names of values in rows that are lists: {@code "headers": ["PLAYER_ID", "PTS"]} beside {@code "rowSet": [[2544, 31]]}. With them a row
 * reads like any other, {@code /PTS}, and a column that the provider changes or inserts does no harm.
 * @param areDistinct false if a name occurs twice, so that it identifies no value
 */
record RowHeaders(List<String> names, boolean areDistinct) {

    /** @return null if the rows are no lists, or no header names their values */
    static @Nullable RowHeaders beside(JsonNode rows, JsonNode around) {
        JsonNode headers = around.path("headers");
        if (!headers.isArray() || !rows.path(0).isArray())
            return null;
        List<String> names = headers.valueStream().map(name -> name.asString("")).toList();
        return new RowHeaders(names, names.stream().distinct().count() == names.size());
    }

    /** Why values cannot be assigned to names; empty if they can. */
    Optional<String> problemWith(JsonNode row) {
        if (!row.isArray())
            return Optional.of("the row is no list");
        if (row.size() != names.size())
            return Optional.of("the row has %d values for %d headers".formatted(row.size(), names.size()));
        return areDistinct ? Optional.empty() : Optional.of("a header stands twice in %s".formatted(names));
    }

    /** A row without a problem as an object. */
    ObjectNode named(JsonNode row) {
        ObjectNode named = JsonNodeFactory.instance.objectNode();
        for (int column = 0; column < row.size(); column++)
            named.set(names.get(column), row.get(column));
        return named;
    }
}
