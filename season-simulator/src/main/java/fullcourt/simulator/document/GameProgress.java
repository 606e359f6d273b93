package fullcourt.simulator.document;

import fullcourt.league.BusinessDay;
import fullcourt.league.TeamCode;
import fullcourt.simulator.season.BoxRow;
import fullcourt.simulator.season.Count;
import fullcourt.simulator.season.Game;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * A game in progress: all players' numbers grow evenly, and at the end they are the box score's.
 * @param rows of the finished game
 * @param elapsed seconds played, 0 before the tip-off
 */
record GameProgress(Game game, List<BoxRow> rows, int elapsed) {
    static final int REGULAR_PERIODS = 4;
    static final Set<Count> SHOTS = EnumSet.range(Count.FGM, Count.FTA);
    private static final Set<Count> REBOUNDS = EnumSet.of(Count.OREB, Count.DREB, Count.REB);
    private static final int QUARTER = 720;
    private static final int OVERTIME = 300;
    private static final LocalTime USUAL_TIP = LocalTime.of(19, 0);
    /** By real time, breaks included. */
    private static final Duration DURATION = Duration.ofMinutes(140);

    static GameProgress at(LeagueDay day, Game game, Instant at) {
        var tip = game.tipOffAt().orElse(BusinessDay.at(game.date(), USUAL_TIP));
        var share = Math.clamp((double) Duration.between(tip, at).toSeconds() / DURATION.toSeconds(), 0.0, 1.0);
        return new GameProgress(game, day.rows(game), (int) (share * end(game)));
    }

    static GameProgress finished(LeagueDay day, Game game) { return new GameProgress(game, day.rows(game), end(game)); }

    private static int end(Game game) { return startOf(REGULAR_PERIODS + game.overtimePeriods().orElse(0) + 1); }

    /** Seconds into the game; 5 is the first overtime. */
    private static int startOf(int period) {
        return Math.min(period - 1, REGULAR_PERIODS) * QUARTER + Math.max(0, period - 1 - REGULAR_PERIODS) * OVERTIME;
    }

    static int secondsOf(int period) { return period <= REGULAR_PERIODS ? QUARTER : OVERTIME; }

    int periods() { return REGULAR_PERIODS + game.overtimePeriods().orElse(0); }

    /** 0 before the game. */
    int period() {
        return elapsed == 0
                ? 0
                : IntStream.rangeClosed(1, periods()).filter(period -> elapsed <= startOf(period + 1)).findFirst().orElseThrow();
    }

    int secondsLeft() { return startOf(period() + 1) - elapsed; }

    boolean hasBegun() { return elapsed > 0; }

    boolean isOver() { return elapsed == end(game); }

    /** The same game at an earlier time, if it has progressed further. */
    GameProgress notAfter(int period) {
        return new GameProgress(game, rows, Math.min(elapsed, startOf(period + 1)));
    }

    /** Empty while a player's points are unknown; a finished game always has a score. */
    Optional<Long> score(TeamCode team) {
        return isOver()
                ? Optional.of((long) game.scoreOf(team))
                : new TeamTotals(soFar().stream().filter(row -> row.team() == team).toList()).sum(Count.POINTS);
    }

    /** Scored in one period, 0 for one that has not begun. */
    Optional<Long> scoreIn(int period, TeamCode team) {
        return notAfter(period).score(team).flatMap(after -> notAfter(period - 1).score(team).map(before -> after - before));
    }

    List<BoxRow> soFar() { return isOver() ? rows : rows.stream().map(this::soFar).toList(); }

    private BoxRow soFar(BoxRow row) {
        var now = new EnumMap<Count, Long>(Count.class);
        row.counts().forEach((count, number) -> now.put(count, share(number)));
        if (row.counts().keySet().containsAll(SHOTS))
            now.putAll(shotsSoFar(row));
        if (row.counts().keySet().containsAll(REBOUNDS))
            now.put(Count.REB, share(number(row, Count.OREB)) + share(number(row, Count.DREB)));
        var minutes = minutes(row).map(whole -> "%02d".formatted(share(whole)));
        var shots = new BoxRow(row.player(), row.team(), minutes, now);
        row.pointsOfShots().ifPresent(all -> row.count(Count.POINTS).ifPresent(
                points -> now.put(Count.POINTS, shots.pointsOfShots().orElseThrow() + share(points - all))));
        return new BoxRow(row.player(), row.team(), minutes, now);
    }

    /** Hits and misses grow separately, so neither ever decreases. */
    private Map<Count, Long> shotsSoFar(BoxRow row) {
        var threes = share(number(row, Count.FG3M));
        var made = share(number(row, Count.FGM) - number(row, Count.FG3M)) + threes;
        var allMissedThrees = number(row, Count.FG3A) - number(row, Count.FG3M);
        var missedThrees = share(allMissedThrees);
        var missed = share(number(row, Count.FGA) - number(row, Count.FGM) - allMissedThrees) + missedThrees;
        var freeThrows = share(number(row, Count.FTM));
        return Map.of(Count.FGM, made, Count.FGA, made + missed, Count.FG3M, threes, Count.FG3A, threes + missedThrees, Count.FTM,
                freeThrows, Count.FTA, freeThrows + share(number(row, Count.FTA) - number(row, Count.FTM)));
    }

    private static long number(BoxRow row, Count count) { return row.count(count).orElseThrow(); }

    private long share(long number) { return number * elapsed / end(game); }

    /** Rounded down to whole numbers. */
    static Optional<Long> minutes(BoxRow row) {
        return row.minutes().map(text -> Long.valueOf(text.split(":", 2)[0]));
    }
}
