package fullcourt.simulator.document;

import fullcourt.league.BusinessDay;
import fullcourt.league.TeamCode;
import fullcourt.simulator.season.BoxRow;
import fullcourt.simulator.season.Game;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.IntStream;

/**
 * How far a game is: everybody's numbers grow evenly, and at the end they are the box score's.
 * @param rows of the finished game
 * @param elapsed seconds played, 0 before the tip-off
 */
record GameProgress(Game game, List<BoxRow> rows, int elapsed) {
    static final int REGULAR_PERIODS = 4;
    private static final int QUARTER = 720;
    private static final int OVERTIME = 300;
    private static final LocalTime USUAL_TIP = LocalTime.of(19, 0);
    /** By the clock on the wall, breaks included. */
    private static final Duration DURATION = Duration.ofMinutes(140);

    static GameProgress at(LeagueDay day, Game game, Instant at) {
        var tip = game.tipOffAt().orElse(BusinessDay.at(game.date(), USUAL_TIP));
        var share = Math.clamp((double) Duration.between(tip, at).toSeconds() / DURATION.toSeconds(), 0.0, 1.0);
        return new GameProgress(game, day.rows(game), (int) (share * end(game)));
    }

    static GameProgress finished(LeagueDay day, Game game) { return new GameProgress(game, day.rows(game), end(game)); }

    private static int end(Game game) { return startOf(REGULAR_PERIODS + game.overtimePeriods() + 1); }

    /** Seconds into the game; 5 is the first overtime. */
    private static int startOf(int period) {
        return Math.min(period - 1, REGULAR_PERIODS) * QUARTER + Math.max(0, period - 1 - REGULAR_PERIODS) * OVERTIME;
    }

    static int secondsOf(int period) { return period <= REGULAR_PERIODS ? QUARTER : OVERTIME; }

    int periods() { return REGULAR_PERIODS + game.overtimePeriods(); }

    /** 0 before the game. */
    int period() {
        return elapsed == 0
                ? 0
                : IntStream.rangeClosed(1, periods()).filter(period -> elapsed <= startOf(period + 1)).findFirst().orElseThrow();
    }

    int secondsLeft() { return startOf(period() + 1) - elapsed; }

    boolean hasBegun() { return elapsed > 0; }

    boolean isOver() { return elapsed == end(game); }

    /** The same game at an earlier time, if it is further than that. */
    GameProgress notAfter(int period) {
        return new GameProgress(game, rows, Math.min(elapsed, startOf(period + 1)));
    }

    int score(TeamCode team) { return soFar().stream().filter(row -> row.team() == team).mapToInt(BoxRow::points).sum(); }

    /** Scored in one period, 0 for one that has not begun. */
    int scoreIn(int period, TeamCode team) {
        return notAfter(period).score(team) - notAfter(period - 1).score(team);
    }

    List<BoxRow> soFar() { return isOver() ? rows : rows.stream().map(this::soFar).toList(); }

    /** Hits and misses grow on their own, so neither ever becomes less. */
    private BoxRow soFar(BoxRow row) {
        var threes = share(row.fg3m());
        var made = share(row.fgm() - row.fg3m()) + threes;
        var missedThrees = share(row.fg3a() - row.fg3m());
        var missed = share(row.fga() - row.fgm() - (row.fg3a() - row.fg3m())) + missedThrees;
        var freeThrows = share(row.ftm());
        return new BoxRow(row.player(), row.team(), "%02d".formatted(share(minutes(row))), made, made + missed, threes,
                threes + missedThrees,
                freeThrows, freeThrows + share(row.fta() - row.ftm()), share(row.oreb()), share(row.dreb()), share(row.ast()),
                share(row.stl()), share(row.blk()), share(row.turnovers()), share(row.fouls()), share(row.plusMinus()));
    }

    private int share(int number) { return (int) ((long) number * elapsed / end(game)); }

    /** Whole ones. */
    static int minutes(BoxRow row) { return Integer.parseInt(row.minutes().split(":", 2)[0]); }
}
