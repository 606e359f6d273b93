package fullcourt.raw.completeness;

import fullcourt.platform.tables.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** How many of a team's final games have whole box scores. @param missingGames the others, in order of day */
record TeamCoverage(String team, int games, List<Row> missingGames) {

    /** By team; a team without a final game is not among them. */
    static List<TeamCoverage> of(List<Row> games) {
        Map<String, List<Row>> byTeam = new TreeMap<>();
        games.forEach(game -> byTeam.computeIfAbsent(game.get(TeamCompleteness.TEAM).toString(), team -> new ArrayList<>()).add(game));
        return byTeam.entrySet().stream().map(entry -> new TeamCoverage(entry.getKey(), entry.getValue().size(), missing(entry.getValue())))
                .toList();
    }

    private static List<Row> missing(List<Row> games) {
        return games.stream().filter(game -> game.get(TeamCompleteness.COMPLETE) == 0).toList();
    }

    /** As text, each with how far it has come. */
    List<String> missing() {
        return missingGames.stream()
                .map(game -> "%s (%s)".formatted(game.get(TeamCompleteness.GAME), game.get(TeamCompleteness.INGEST_STAGE))).toList();
    }

    /** In [0, 1]. */
    double ratio() {
        return (double) (games - missingGames.size()) / games;
    }

    /** In percent, one decimal. */
    double percent() {
        return Math.round(ratio() * 1000) / 10.0;
    }
}
