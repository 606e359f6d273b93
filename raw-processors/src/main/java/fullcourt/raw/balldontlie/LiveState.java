package fullcourt.raw.balldontlie;

import fullcourt.platform.tables.RowBuilder;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * How far a running game is. The feed says it in words, of which there are many; the period is the surer sign.
 * @param words the printed status in small letters, else the time, which says "Final", too; empty if there is neither
 */
record LiveState(BdlGame game, String words, Optional<Long> period, Optional<String> time) {
    private static final Pattern NO_TIME_LEFT = Pattern.compile("0?0:00(\\.0)?");
    private static final Pattern RUNNING = Pattern.compile("progress|live|qtr|half");
    private static final int LAST_PERIOD_OF_THE_FIRST_HALF = 2;

    static LiveState of(BdlGame game, Optional<String> time) {
        return new LiveState(game, game.status().or(() -> time).orElse("").toLowerCase(Locale.ROOT), game.period(), time);
    }

    void fill(RowBuilder row) {
        row.set(BdlLiveBoxscoresTable.GAME_STATUS, status()).set(BdlPlayerBoxscoresTable.PERIOD, period)
                .set(BdlLiveBoxscoresTable.TIME_REMAINING, time).set(BdlLiveBoxscoresTable.IS_HALFTIME, isHalftime())
                .set(BdlLiveBoxscoresTable.HOME_POINTS, game.homeScore()).set(BdlLiveBoxscoresTable.AWAY_POINTS, game.awayScore());
    }

    private String status() {
        if (words.contains("final"))
            return "final";
        boolean runs = period.orElse(0L) > 0 || RUNNING.matcher(words).find();
        return runs ? "in_progress" : "scheduled";
    }

    private boolean isHalftime() {
        boolean halfIsOver = period.orElse(0L) == LAST_PERIOD_OF_THE_FIRST_HALF
                && time.filter(left -> NO_TIME_LEFT.matcher(left).matches()).isPresent();
        return halfIsOver || words.contains("halftime");
    }
}
