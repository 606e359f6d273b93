package fullcourt.platform.backfill;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;

/** How many games each source knows. */
public final class BoxscoreCoverage {
    private static final Map<String, ToLongFunction<TeamGame>> SOURCES = sources();

    private BoxscoreCoverage() {}

    private static Map<String, ToLongFunction<TeamGame>> sources() {
        Map<String, ToLongFunction<TeamGame>> sources = new LinkedHashMap<>();
        sources.put("gamebook", TeamGame::gamebookRows);
        sources.put("BDL", TeamGame::bdlRows);
        sources.put("ESPN", TeamGame::espnRows);
        sources.put("league log", TeamGame::leagueRows);
        return sources;
    }

    /**
     * Nothing is expected of a source that delivered nothing this season.
     * @return by source, games of which it has rows of both teams
     */
    public static Map<String, Long> of(Collection<TeamGame> season, Collection<TeamGame> played) {
        Map<String, Long> games = new LinkedHashMap<>();
        SOURCES.forEach((name, rows) -> {
            if (season.stream().anyMatch(game -> rows.applyAsLong(game) > 0))
                games.put(name, withBothTeams(played, rows));
        });
        return games;
    }

    private static long withBothTeams(Collection<TeamGame> played, ToLongFunction<TeamGame> rows) {
        return played.stream().filter(game -> rows.applyAsLong(game) > 0)
                .collect(Collectors.groupingBy(TeamGame::gameId, Collectors.counting())).values().stream().filter(teams -> teams == 2)
                .count();
    }
}
