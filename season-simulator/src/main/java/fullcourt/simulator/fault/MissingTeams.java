package fullcourt.simulator.fault;

import fullcourt.league.TeamCode;
import fullcourt.simulator.document.LandedDocument;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Box scores in which some teams have no players, as if the provider had not finished. The other team of their games stays. Documents
 * of other shapes stay as they are.
 */
public record MissingTeams(Affected affected, Set<TeamCode> teams) implements Fault.OfDocuments {
    private static final JsonMapper MAPPER = JsonMapper.shared();

    public MissingTeams {
        teams = Set.copyOf(teams);
    }

    @Override
    public LandedDocument spoil(LandedDocument document) {
        if (!(MAPPER.readTree(document.content()) instanceof ObjectNode root))
            return document;
        if (root.get("stats") instanceof ArrayNode stats)
            removeRows(root, stats);
        if (root.get("boxScores") instanceof ArrayNode games)
            games.forEach(this::emptySides);
        return document.withContent(MAPPER.writeValueAsBytes(root));
    }

    private void removeRows(ObjectNode root, ArrayNode stats) {
        stats.removeIf(stat -> isMissing(stat.path("team")));
        root.put("rowCount", stats.size());
    }

    private void emptySides(JsonNode game) {
        emptySide(game.path("home_team"));
        emptySide(game.path("visitor_team"));
    }

    private void emptySide(JsonNode side) {
        if (isMissing(side) && side.get("players") instanceof ArrayNode players)
            players.removeAll();
    }

    private boolean isMissing(JsonNode team) {
        return TeamCode.of(team.path("abbreviation").asString("")).filter(teams::contains).isPresent();
    }
}
