package fullcourt.raw.oddsapi;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * A market's outcomes, turned so that one element is one player and line. The feed lists sides:
 * {@code {"name": "Over", "description": "Alperen Sengun", "price": 1.87, "point": 21.5}}; here they meet as
 * {@code {"player", "line", "over": [1.87], "under": [1.95], "others": []}}. A bookmaker's alternate lines stay apart.
 */
final class MarketOutcomes {
    private static final String YES_OR_NO_LINE = "0.5";

    private MarketOutcomes() {}

    static List<JsonNode> byPlayerAndLine(JsonNode market) {
        if (!market.path("key").isString())
            return List.of(market); // of what it is a market is not known: it shows as a rejected row
        if (!market.path("key").stringValue().startsWith("player_"))
            return List.of();
        if (!market.path("outcomes").isArray())
            return List.of(market);
        Map<String, ObjectNode> rows = new LinkedHashMap<>();
        for (JsonNode outcome : market.path("outcomes"))
            add(rows, outcome);
        return List.copyOf(rows.values());
    }

    private static void add(Map<String, ObjectNode> rows, JsonNode outcome) {
        String side = outcome.path("name").asString("").toLowerCase(Locale.ROOT);
        String player = outcome.path("description").asString("");
        String line = line(side, outcome.path("point"));
        ObjectNode row = rows.computeIfAbsent(player + "|" + line,
                _ -> JsonNodeFactory.instance.objectNode().put("player", player).put("line", line));
        row.withArray(list(side)).add(outcome.path("price"));
    }

    /** A bet on yes is a bet on more than half an event. */
    private static String line(String side, JsonNode point) {
        boolean yesOrNo = side.equals("yes") || side.equals("no");
        return point.isNumber() || point.isString() ? point.asString() : yesOrNo ? YES_OR_NO_LINE : "";
    }

    private static String list(String side) {
        return switch (side) {
            case "over", "yes" -> "over";
            case "under", "no" -> "under";
            default -> "others";
        };
    }
}
