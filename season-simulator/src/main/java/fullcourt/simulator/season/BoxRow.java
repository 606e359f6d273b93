package fullcourt.simulator.season;

import fullcourt.league.TeamCode;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/**
 * What one player did in one game, as published: points are not computed from the shots.
 * @param minutes as printed: "34", "06", "0:30" for less than one, "00" for a player who sat; empty where the source does not say
 * @param counts a count that the source does not have is absent, never 0
 */
public record BoxRow(Player player, TeamCode team, Optional<String> minutes, Map<Count, Long> counts) {
    private static final String SAT = "00";

    public BoxRow {
        var copy = new EnumMap<Count, Long>(Count.class);
        copy.putAll(counts);
        counts = Collections.unmodifiableMap(copy);
    }

    public Optional<Long> count(Count count) { return Optional.ofNullable(counts.get(count)); }

    public boolean sat() { return minutes.filter(SAT::equals).isPresent(); }

    /** What field goals and free throws are worth; empty if one of them is not known. */
    public Optional<Long> pointsOfShots() {
        return count(Count.FGM)
                .flatMap(made -> count(Count.FG3M).flatMap(threes -> count(Count.FTM).map(free -> 2 * made + threes + free)));
    }
}
