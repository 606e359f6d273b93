package fullcourt.raw.espn;

import static fullcourt.raw.espn.EspnBoxscoresTable.*;

import fullcourt.platform.documents.FileContext;
import fullcourt.platform.tables.Column;
import fullcourt.platform.tables.InvalidRowException;
import fullcourt.platform.tables.RowBuilder;
import fullcourt.raw.Minutes;
import fullcourt.raw.PlayerLine;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A player's statistics: fourteen texts in a fixed order, of which three hold two numbers, {@code 5-9} for five of nine. A player who sat
 * has an empty list.
 */
final class EspnStatLine {
    private static final int LENGTH = 14;
    private static final Pattern MADE_OF_ATTEMPTED = Pattern.compile("(\\d{1,3})-(\\d{1,3})");
    private static final List<Column<Long>> COUNTS = List.of(FG_MADE, FG_ATTEMPTED, THREES_MADE, THREES_ATTEMPTED, FT_MADE, FT_ATTEMPTED,
            OFFENSIVE_REBOUNDS, DEFENSIVE_REBOUNDS, REBOUNDS, ASSISTS, STEALS, BLOCKS, TURNOVERS, FOULS, PLUS_MINUS, POINTS);

    private EspnStatLine() {}

    /** @throws InvalidRowException if it has another length: which statistic is missing cannot be known */
    static void fill(RowBuilder row, FileContext file) {
        if (!file.row().path("stats").isArray())
            throw new InvalidRowException("/stats", "there is no list of statistics; of a player who sat it is empty");
        int length = file.row().path("stats").size();
        if (length != 0 && length != LENGTH)
            throw new InvalidRowException("/stats", "%d statistics are given, accepted are %d or none".formatted(length, LENGTH));
        if (length != 0 && row.find(MINUTES_TEXT).isEmpty() && COUNTS.stream().allMatch(column -> row.find(column).isEmpty()))
            throw new InvalidRowException("/stats", "a list of statistics has none");
        row.set(MINUTES, row.find(MINUTES_TEXT).map(text -> Minutes.of(text)
                .orElseThrow(() -> new InvalidRowException("/stats/0", "minutes is '%s', accepted is 31 or 35:22".formatted(text)))));
        fillShots(row, file, "/stats/1", FG_MADE, FG_ATTEMPTED, FG_SHARE);
        fillShots(row, file, "/stats/2", THREES_MADE, THREES_ATTEMPTED, THREES_SHARE);
        fillShots(row, file, "/stats/3", FT_MADE, FT_ATTEMPTED, FT_SHARE);
        row.set(DID_NOT_PLAY, PlayerLine.isWithoutPlay(row, MINUTES, COUNTS));
    }

    private static void fillShots(RowBuilder row, FileContext file, String place, Column<Long> made, Column<Long> attempted,
            Column<Double> share) {
        file.row(place).ifPresent(text -> {
            Matcher numbers = MADE_OF_ATTEMPTED.matcher(text);
            if (!numbers.matches())
                throw new InvalidRowException(place, "%s is '%s', accepted is 5-9".formatted(made.name(), text));
            row.set(made, Long.valueOf(numbers.group(1))).set(attempted, Long.valueOf(numbers.group(2)));
            PlayerLine.share(row, share, made, attempted);
        });
    }
}
