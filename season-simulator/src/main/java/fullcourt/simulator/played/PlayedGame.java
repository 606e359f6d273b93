package fullcourt.simulator.played;

import fullcourt.league.TeamCode;
import fullcourt.simulator.played.Roster.Member;
import fullcourt.simulator.season.BoxRow;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** One randomly played game. Players' minutes add up to the game's, players' points to the score, and no game is tied. */
final class PlayedGame {
    private static final int ROTATION = 10;
    private static final double LATE_SCRATCH = 0.05;
    private static final double OVERTIME = 0.06;
    private static final double SECOND_OVERTIME = 0.15;
    private static final double HOME_ADVANTAGE = 1.012;
    private static final int MINUTES = 240;
    private static final int OVERTIME_MINUTES = 25;
    private static final int PLAYERS_ON_COURT = 5;
    private static final int MINUTES_ON_THE_BENCH = 2;

    private final Dice dice;
    private final int overtimePeriods;
    private final double tempo;

    PlayedGame(Dice dice) {
        this.dice = dice;
        this.overtimePeriods = dice.chance(OVERTIME) ? dice.chance(SECOND_OVERTIME) ? 2 : 1 : 0;
        this.tempo = dice.factor(0.03);
    }

    Result play(Side home, Side away) {
        var homeRows = rows(home, away, HOME_ADVANTAGE);
        var awayRows = rows(away, home, 1 / HOME_ADVANTAGE);
        if (points(homeRows) == points(awayRows))
            homeRows.set(0, homeRows.getFirst().withOneMoreFreeThrow());
        var margin = points(homeRows) - points(awayRows);
        return new Result(finished(homeRows, home.team, margin), finished(awayRows, away.team, -margin), points(homeRows), points(awayRows),
                overtimePeriods);
    }

    private List<ThrownRow> rows(Side side, Side opponent, double venue) {
        var playing = playing(side.players);
        var minutes = minutes(playing);
        var scoring = side.style.attack * opponent.style.leaks * venue;
        var pace = tempo * (side.style.pace + opponent.style.pace) / 2;
        var shots = shots(playing, minutes, pace);
        var rows = new ArrayList<ThrownRow>();
        for (var index = 0; index < playing.size(); index++)
            rows.add(ThrownRow.of(playing.get(index), minutes[index], shots[index], pace, scoring, dice));
        side.players.stream().filter(player -> !playing.contains(player)).forEach(player -> rows.add(ThrownRow.satOut(player)));
        return rows;
    }

    /** Ten of the available players; now and then one of the best sits out without notice. */
    private List<Member> playing(List<Member> players) {
        var scratched = dice.chance(LATE_SCRATCH) ? dice.below(6) : -1;
        return Stream.iterate(0, index -> index < players.size(), index -> index + 1).filter(index -> index != scratched).map(players::get)
                .limit(ROTATION)
                .toList();
    }

    /** Whole minutes, for no player more than the game has; what rounding leaves goes to the first players, a minute each. */
    private int[] minutes(List<Member> playing) {
        var wanted = playing.stream().mapToDouble(member -> member.skill().minutes() * dice.factor(0.12)).toArray();
        var all = MINUTES + OVERTIME_MINUTES * overtimePeriods;
        var most = all / PLAYERS_ON_COURT - MINUTES_ON_THE_BENCH;
        var share = all / Arrays.stream(wanted).sum();
        var whole = Arrays.stream(wanted).mapToInt(minutes -> Math.min(most, (int) (minutes * share))).toArray();
        var left = all - Arrays.stream(whole).sum();
        for (var index = 0; left > 0; index = (index + 1) % whole.length) {
            if (whole[index] == most)
                continue;
            whole[index]++;
            left--;
        }
        return whole;
    }

    /** The pace determines the team's shots; minutes, skill and form determine who takes them. */
    private int[] shots(List<Member> playing, int[] minutes, double pace) {
        var shares = new double[playing.size()];
        var usual = 0.0;
        for (var index = 0; index < shares.length; index++) {
            var expected = minutes[index] * playing.get(index).skill().shots();
            usual += expected;
            shares[index] = expected * dice.factor(0.15);
        }
        return dice.spread((int) (usual * pace * dice.factor(0.02)), shares);
    }

    private List<BoxRow> finished(List<ThrownRow> rows, TeamCode team, int margin) {
        return rows.stream().map(row -> row.finished(team, margin)).toList();
    }

    private static int points(List<ThrownRow> rows) { return rows.stream().mapToInt(ThrownRow::points).sum(); }

    /** How a team plays, as factors around 1: its attack, what its defence concedes, its pace. */
    record TeamStyle(double attack, double leaks, double pace) {

        static TeamStyle drawn(Dice dice) { return new TeamStyle(dice.factor(0.025), dice.factor(0.025), dice.factor(0.03)); }
    }

    /** @param players available tonight, the star first */
    record Side(TeamCode team, TeamStyle style, List<Member> players) {}

    record Result(List<BoxRow> homeRows, List<BoxRow> awayRows, int homeScore, int awayScore, int overtimePeriods) {}
}
