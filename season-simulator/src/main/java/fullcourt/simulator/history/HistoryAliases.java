package fullcourt.simulator.history;

import fullcourt.league.PlayerLookup;
import fullcourt.simulator.season.Game;
import fullcourt.simulator.season.PlayerAlias;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Finds the spellings of lines and injury notes that the rule for names does not bring to the box scores' spelling of the same player. */
final class HistoryAliases {
    private static final String LINE_NAMES = "SELECT DISTINCT player_id, player_name FROM line WHERE player_id IS NOT NULL ORDER BY player_id, player_name";

    private final Map<Long, PlayerLookup> inBoxScores = new HashMap<>();
    private final Map<PlayerLookup, Set<PlayerLookup>> candidates = new TreeMap<>();

    HistoryAliases(HistoryDatabase database, HistoryGames history, HistoryInjuries injuries) {
        for (var game : history.games())
            rememberNames(game, history);
        database.query(LINE_NAMES, row -> compare(ProviderId.ofPlayer(row.getLong("player_id")), row.getString("player_name")));
        injuries.players().forEach(player -> compare(player.bdlId(), player.fullName()));
    }

    List<PlayerAlias> certain() {
        var aliases = new ArrayList<PlayerAlias>();
        candidates.forEach((alias, players) -> {
            if (isCertain(alias, players))
                aliases.add(new PlayerAlias(alias, players.iterator().next()));
        });
        aliases.sort(Comparator.comparing(PlayerAlias::alias));
        return aliases;
    }

    /** Spellings that stand for two players, or are another player's own. */
    long ambiguous() {
        return candidates.entrySet().stream().filter(candidate -> !isCertain(candidate.getKey(), candidate.getValue())).count();
    }

    private boolean isCertain(PlayerLookup alias, Set<PlayerLookup> players) {
        return players.size() == 1 && !inBoxScores.containsValue(alias);
    }

    private boolean compare(long player, String printedName) {
        var own = inBoxScores.get(player);
        var printed = PlayerLookup.of(printedName);
        if (own == null || printed.isEmpty() || printed.get().equals(own))
            return false;
        return candidates.computeIfAbsent(printed.get(), _ -> new TreeSet<>()).add(own);
    }

    private void rememberNames(Game game, HistoryGames history) {
        for (var row : history.boxRows(game)) {
            PlayerLookup.of(row.player().fullName()).ifPresent(lookup -> inBoxScores.put(row.player().bdlId(), lookup));
        }
    }
}
