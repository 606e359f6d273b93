package fullcourt.platform.warehouse;

import fullcourt.platform.tables.Table;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The version of a file that a staged row was made from, as the row names it. */
public record RowSource(String path, long generation) {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** Of rows as {@link fullcourt.platform.tables.RowJson} writes them. A line that cannot be read names none. */
    static Set<RowSource> ofLines(byte[] content) {
        return new String(content, StandardCharsets.UTF_8).lines().flatMap(line -> ofLine(line).stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Optional<RowSource> ofLine(String line) {
        try {
            JsonNode row = JSON.readTree(line);
            JsonNode path = row.path(Table.SOURCE_PATH.name());
            JsonNode generation = row.path(Table.SOURCE_GENERATION.name());
            return path.isString() && generation.isIntegralNumber()
                    ? Optional.of(new RowSource(path.stringValue(), generation.longValue()))
                    : Optional.empty();
        } catch (JacksonException _) {
            return Optional.empty();
        }
    }
}
