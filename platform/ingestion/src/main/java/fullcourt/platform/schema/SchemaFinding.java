package fullcourt.platform.schema;

import fullcourt.platform.findings.Finding;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The finding about schema changes of a feed: one for each feed. */
final class SchemaFinding {
    private static final int MAX_PLACES = 5;
    private static final int MAX_KEYS = 5;

    private SchemaFinding() {}

    static String cause(String prefix) {
        return "schema/" + prefix;
    }

    static Finding of(FeedSchema notes) {
        Map<String, SchemaChange> schemaChanges = notes.schemaChanges();
        String first = schemaChanges.values().stream().min((one, other) -> one.capturedAt().compareTo(other.capturedAt()))
                .map(SchemaChange::file)
                .orElse("");
        String places = schemaChanges.entrySet().stream().limit(MAX_PLACES)
                .map(schemaChange -> schemaChange.getKey() + " " + schemaChange.getValue().evidence())
                .collect(Collectors.joining("; "));
        String more = schemaChanges.size() > MAX_PLACES ? "; and %d more".formatted(schemaChanges.size() - MAX_PLACES) : "";
        return Finding.warning(cause(notes.prefix()),
                "Documents of %s have another schema since %s: %s%s.%s".formatted(notes.prefix(), first, places, more,
                        keysSince(notes, first)),
                "If the provider changed it, change the places of the columns and raise the parser version; if it is meant to be so, accept it: 'fullcourt schema accept %s --reason R'. It closes by itself when the shape is back."
                        .formatted(notes.prefix()));
    }

    private static String keysSince(FeedSchema notes, String first) {
        List<String> keys = notes.others().entrySet().stream().filter(key -> key.getValue().firstFile().equals(first))
                .map(Map.Entry::getKey)
                .limit(MAX_KEYS).toList();
        return keys.isEmpty() || first.equals(notes.firstFile()) ? "" : " New keys in that file: %s.".formatted(String.join(", ", keys));
    }
}
