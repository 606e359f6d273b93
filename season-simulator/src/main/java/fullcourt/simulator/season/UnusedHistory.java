package fullcourt.simulator.season;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Rows of a source that are in no document, counted by reason. A reason without rows is absent. */
public record UnusedHistory(SortedMap<Reason, Long> rows) {

    public UnusedHistory {
        rows = Collections.unmodifiableSortedMap(new TreeMap<>(rows));
    }

    public static UnusedHistory nothing() { return of(Map.of()); }

    public static UnusedHistory of(Map<Reason, Long> counts) {
        var some = new EnumMap<Reason, Long>(Reason.class);
        counts.forEach((reason, count) -> {
            if (count > 0)
                some.put(reason, count);
        });
        return new UnusedHistory(new TreeMap<>(some));
    }

    public long count(Reason reason) { return rows.getOrDefault(reason, 0L); }

    @Override
    public String toString() {
        return rows.isEmpty()
                ? "nothing"
                : rows.entrySet().stream().map(row -> "%,d %s".formatted(row.getValue(), row.getKey().inWords()))
                        .collect(Collectors.joining(", "));
    }

    /** Why a row is omitted; the declaration order is the order in which reasons are checked. */
    public enum Reason {
        PLAYOFF_GAMES, BOX_ROWS_WITHOUT_GAME, LINES_WITHOUT_SNAPSHOT_TIME, LINES_WITHOUT_GAME, LINES_OF_PLAYOFF_GAMES,
        LINES_WITHOUT_PRICE, LINES_WITH_GAPS, INJURIES_WITHOUT_PLAYER, AMBIGUOUS_ALIASES;

        String inWords() { return name().toLowerCase(Locale.ROOT).replace('_', ' '); }
    }
}
