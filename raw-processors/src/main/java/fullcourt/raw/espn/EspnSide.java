package fullcourt.raw.espn;

import fullcourt.league.TeamCode;
import fullcourt.platform.documents.FileContext;
import fullcourt.platform.tables.InvalidRowException;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** One of a game's two teams. Which one is at home is what {@code homeAway} says, not the order. */
record EspnSide(TeamCode team, Optional<String> espnId, Optional<Long> score, Optional<Boolean> won) {
    private static final int MAX_TEAMS = 2;

    /** @throws InvalidRowException unless exactly one of the teams is on that side */
    static EspnSide of(FileContext file, String side) {
        int teams = file.row().path("teams").size();
        if (teams > MAX_TEAMS)
            throw new InvalidRowException("/teams", "%d teams play in one game".formatted(teams));
        List<String> there = IntStream.range(0, teams).mapToObj("/teams/%d"::formatted)
                .filter(team -> file.row(team + "/homeAway").filter(side::equals).isPresent()).toList();
        if (there.size() != 1)
            throw new InvalidRowException("/teams", "%d teams are on the %s side".formatted(there.size(), side));
        String team = there.getFirst();
        return new EspnSide(EspnTeams.require(file.row(team + "/abbreviation")), file.row(team + "/teamId"),
                file.row(team + "/score", EspnScoreboardTable.HOME_SCORE), file.row(team + "/winner", EspnScoreboardTable.HOME_WON));
    }
}
