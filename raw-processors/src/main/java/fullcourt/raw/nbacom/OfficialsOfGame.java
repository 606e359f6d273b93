package fullcourt.raw.nbacom;

import java.util.List;
import java.util.stream.IntStream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** A game's row names up to four officials side by side, {@code official1} to {@code official4}; each of them is a row of the table. */
final class OfficialsOfGame {
    private static final int PLACES = 4;
    private static final String FIRST = "official1";

    private OfficialsOfGame() {}

    /** The officials whose place is filled, each with the game's fields; an element that is no game is left as it is. */
    static List<JsonNode> split(JsonNode element) {
        return element.isObject() && element.has(FIRST)
                ? IntStream.rangeClosed(1, PLACES).filter(place -> isFilled(element, place)).mapToObj(place -> official(element, place))
                        .toList()
                : List.of(element);
    }

    /** A name without a code, or a code without a name, is a fault that shows as a rejected row. */
    private static boolean isFilled(JsonNode game, int place) {
        return isThere(game.path("official" + place)) || isThere(game.path("official" + place + "_code"));
    }

    private static boolean isThere(JsonNode value) {
        return !value.isMissingNode() && !value.isNull() && !(value.isString() && value.stringValue().isBlank())
                && !(value.isNumber() && value.asString().matches("-?0+(\\.0*)?"));
    }

    private static JsonNode official(JsonNode game, int place) {
        ObjectNode row = JsonNodeFactory.instance.objectNode();
        game.properties().forEach(field -> row.set(field.getKey(), field.getValue()));
        row.put("official_position", place);
        row.set("official_name", game.path("official" + place));
        row.set("official_code", game.path("official" + place + "_code"));
        row.set("official_jersey_number", game.path("official" + place + "_JNum"));
        return row;
    }
}
