package fullcourt.platform.documents;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonPointer;
import tools.jackson.core.JsonToken;
import tools.jackson.core.io.SerializedString;
import tools.jackson.databind.JsonNode;

/**
 * The names of an object that a projection needs. Rows of a list have their names in the same order, so the parser first compares the next name with the one
 * that followed last time, which it can do without decoding it. Confined to one thread.
 */
final class ProjectionNames {
    private static final int MAX_NAMES = 200; // a map from ids to values has an unbounded number
    private final Map<String, ProjectionValue> sought;
    private final List<Member> usual = new ArrayList<>();

    /** @param value null if the projection needs nothing there */
    private record Member(SerializedString name, @Nullable ProjectionValue value) {}

    private ProjectionNames(Map<String, ProjectionValue> sought) {
        this.sought = sought;
    }

    /** @param place of the object in its row @param pointers from the object @param slots receives a number for each, counted from its present size */
    static ProjectionNames of(String place, Collection<JsonPointer> pointers, Map<String, Integer> slots) {
        Map<String, ProjectionValue> values = new HashMap<>();
        pointers.stream().collect(Collectors.groupingBy(JsonPointer::getMatchingProperty))
                .forEach((name, same) -> values.put(name, ProjectionValue.of(place, same, slots)));
        return new ProjectionNames(values);
    }

    /** Reads an object, of which the parser has read the opening brace, to its end. */
    void read(JsonParser json, JsonNode[] found) {
        int position = 0;
        while (true) {
            ProjectionValue value;
            if (isNext(json, position)) {
                value = usual.get(position++).value;
            } else if (json.currentToken() == JsonToken.END_OBJECT) {
                return;
            } else {
                value = sought.get(json.currentName());
                position = behind(json.currentName(), position);
            }
            json.nextToken();
            if (value == null)
                json.skipChildren();
            else
                value.read(json, found);
        }
    }

    /** Reads the next name, or the end. */
    private boolean isNext(JsonParser json, int position) {
        if (position < usual.size())
            return json.nextName(usual.get(position).name);
        json.nextName();
        return false;
    }

    /** The name to expect after this one; a new one will be expected where it is now. */
    private int behind(String name, int position) {
        for (int index = 0; index < usual.size(); index++) {
            if (usual.get(index).name.getValue().equals(name))
                return index + 1;
        }
        if (usual.size() == MAX_NAMES)
            return position;
        usual.add(position, new Member(new SerializedString(name), sought.get(name)));
        return position + 1;
    }
}
