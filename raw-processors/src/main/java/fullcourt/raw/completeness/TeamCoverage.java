package fullcourt.raw.completeness;

import fullcourt.platform.backfill.TeamGame;
import java.util.Collection;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** How many of a team's finished games have whole box scores. @param missing the others, in order of day */
record TeamCoverage(String team, int games, List<TeamGame> missing) {

    /** By team; a team without a finished game is not among them. */
    static List<TeamCoverage> of(Collection<TeamGame> finished) {
        return finished.stream().collect(Collectors.groupingBy(TeamGame::teamAbbr, TreeMap::new, Collectors.toList())).entrySet().stream()
                .map(team -> new TeamCoverage(team.getKey(), team.getValue().size(),
                        team.getValue().stream().filter(game -> !game.isComplete()).toList()))
                .toList();
    }

    /** In [0, 1]. */
    double ratio() {
        return (double) (games - missing.size()) / games;
    }

    /** In percent, one decimal. */
    double percent() {
        return Math.round(ratio() * 1000) / 10.0;
    }
}
