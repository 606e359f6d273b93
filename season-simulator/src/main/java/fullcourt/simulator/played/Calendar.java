package fullcourt.simulator.played;

import fullcourt.league.BusinessDay;
import fullcourt.league.TeamCode;
import fullcourt.league.TeamCode.Conference;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Who plays whom and when: as many games a day as planned, no team on three days in a row, back-to-backs now and then, all teams about equally often,
 * against all others, at home and away.
 */
final class Calendar {
    /** How much a team that did not play yesterday is preferred, in games. */
    private static final double REST = 0.8;
    private static final List<LocalTime> EASTERN_TIPS = List.of(LocalTime.of(19, 0), LocalTime.of(19, 0), LocalTime.of(19, 30),
            LocalTime.of(20, 0));
    private static final List<LocalTime> WESTERN_TIPS = List.of(LocalTime.of(20, 0), LocalTime.of(21, 0), LocalTime.of(22, 0),
            LocalTime.of(22, 30));

    private final LeaguePlan plan;
    private final Map<TeamCode, Integer> gamesPlayed = new EnumMap<>(TeamCode.class);
    private final Map<TeamCode, Integer> homeGames = new EnumMap<>(TeamCode.class);
    private final Map<TeamCode, Integer> daysInARow = new EnumMap<>(TeamCode.class);
    private final Map<Pair, Integer> meetings = new HashMap<>();

    Calendar(LeaguePlan plan) { this.plan = plan; }

    List<Fixture> fixtures() {
        var fixtures = new ArrayList<Fixture>();
        for (var day = 0; day < plan.days(); day++)
            fixtures.addAll(fixturesOf(plan.openingNight().plusDays(day), Dice.of(plan.seed(), "calendar", day)));
        return fixtures;
    }

    private List<Fixture> fixturesOf(LocalDate date, Dice dice) {
        var free = teamsThatPlay(dice);
        var fixtures = new ArrayList<Fixture>();
        for (var team : TeamCode.values())
            daysInARow.merge(team, 0, (days, _) -> free.contains(team) ? days + 1 : 0);
        while (!free.isEmpty()) {
            var team = free.removeFirst();
            var opponent = free.stream().min(Comparator.comparingInt((TeamCode other) -> meetings.getOrDefault(Pair.of(team, other), 0)))
                    .orElseThrow();
            free.remove(opponent);
            fixtures.add(fixture(date, team, opponent, dice));
        }
        return fixtures;
    }

    private List<TeamCode> teamsThatPlay(Dice dice) {
        var urgency = new EnumMap<TeamCode, Double>(TeamCode.class);
        for (var team : TeamCode.values()) {
            if (daysInARow.getOrDefault(team, 0) >= 2)
                continue;
            urgency.put(team, gamesPlayed.getOrDefault(team, 0) + dice.ratio() + (daysInARow.getOrDefault(team, 0) > 0 ? REST : 0));
        }
        var teams = Math.min(2 * dice.between(plan.fewestGames(), plan.mostGames()), urgency.size() / 2 * 2);
        return new ArrayList<>(Arrays.stream(TeamCode.values()).filter(urgency::containsKey).sorted(Comparator.comparing(urgency::get))
                .limit(teams).toList());
    }

    private Fixture fixture(LocalDate date, TeamCode one, TeamCode other, Dice dice) {
        var difference = homeGames.getOrDefault(one, 0) - homeGames.getOrDefault(other, 0);
        var oneIsHome = difference < 0 || (difference == 0 && dice.chance(0.5));
        var home = oneIsHome ? one : other;
        gamesPlayed.merge(one, 1, Integer::sum);
        gamesPlayed.merge(other, 1, Integer::sum);
        homeGames.merge(home, 1, Integer::sum);
        meetings.merge(Pair.of(one, other), 1, Integer::sum);
        var tip = dice.oneOf(home.conference() == Conference.EAST ? EASTERN_TIPS : WESTERN_TIPS);
        return new Fixture(date, oneIsHome ? other : one, home, BusinessDay.at(date, tip));
    }

    record Fixture(LocalDate date, TeamCode away, TeamCode home, Instant tipOffAt) {}

    private record Pair(TeamCode first, TeamCode second) {

        static Pair of(TeamCode one, TeamCode other) { return one.compareTo(other) < 0 ? new Pair(one, other) : new Pair(other, one); }
    }
}
