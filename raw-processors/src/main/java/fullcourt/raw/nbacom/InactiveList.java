package fullcourt.raw.nbacom;

import fullcourt.league.TeamCode;
import fullcourt.platform.documents.FileContext;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Inactive players as the reader of the printed book leaves them. Where it misses the end of the visitors' list, one reason runs on into
 * the hosts' – {@code Left Patellar; Tendonitis) Inactive: Cavaliers - Jerome (Right Ankle; Surgery} – and the hosts' players follow it in
 * the visitors' list. They are given back to their team, and repeat there what the hosts' own list says.
 */
final class InactiveList {
    private static final Pattern RUN_ON = Pattern.compile("([^)]*+)\\)\\s*+Inactive:([^-]*+)(?<=\\s)-\\s([^(]*+)\\((.*+)"); // takes back nothing
    private static final String PLAYERS = "/inactive_players/";
    private static final String REASON = "reason";

    private InactiveList() {}

    /** One element, or two where the reason runs on into the next team's list. */
    static List<JsonNode> split(JsonNode element) {
        JsonNode reason = element.path(REASON);
        if (!(element instanceof ObjectNode player) || !reason.isString())
            return List.of(element);
        Matcher runOn = RUN_ON.matcher(reason.stringValue());
        return runOn.matches()
                ? List.of(player.deepCopy().put(REASON, runOn.group(1)),
                        player.deepCopy().put("name", runOn.group(3).strip()).put("team", runOn.group(2).strip()).put(REASON,
                                runOn.group(4)))
                : List.of(element);
    }

    /** Whose list the row at hand really stood in; empty if it is the one the row names. */
    static Optional<TeamCode> teamOf(FileContext file) {
        Optional<TeamCode> next = Optional.empty();
        for (int index = 0; index < NbacGamebookProcessor.MAX_PLAYERS && file.document(PLAYERS + index + "/name").isPresent(); index++) {
            String player = PLAYERS + index;
            if (next.isPresent() && isSame(file, player, "/team") && isSame(file, player, "/name") && isSame(file, player, "/reason"))
                return next;
            if (next.isEmpty() && isSame(file, player, "/team"))
                next = teamRunInto(file.document(player + "/reason"));
        }
        return Optional.empty();
    }

    private static Optional<TeamCode> teamRunInto(Optional<String> reason) {
        return reason.map(RUN_ON::matcher).filter(Matcher::matches).flatMap(runOn -> TeamCode.of(runOn.group(2).strip()));
    }

    private static boolean isSame(FileContext file, String player, String field) {
        return file.document(player + field).equals(file.row(field));
    }
}
