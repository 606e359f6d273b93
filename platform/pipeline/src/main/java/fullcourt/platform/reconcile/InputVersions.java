package fullcourt.platform.reconcile;

import fullcourt.platform.objects.Sha256;
import fullcourt.platform.state.PublishState;
import fullcourt.platform.state.PublishStateStore;
import fullcourt.platform.steps.Input.Window;
import fullcourt.platform.steps.Input;
import fullcourt.platform.tables.PartitionScheme;
import fullcourt.platform.tables.TableId;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The versions of inputs as one step sees them: read once for each table, so that a step is compared with one consistent state. A window's version is a
 * fingerprint of the versions of its partitions. Steps that run in parallel share them.
 */
final class InputVersions {
    private static final int DIGITS = 24;
    private static final String NOTHING = "none";
    private final PublishStateStore publishStates;
    private final PartitionScheme groups;
    private final String group;
    private final Map<TableId, NavigableMap<LocalDate, String>> days = new HashMap<>();
    private final Map<TableId, String> whole = new HashMap<>();
    private final Map<TableId, NavigableMap<LocalDate, String>> soFar = new HashMap<>();

    InputVersions(PublishStateStore publishStates, PartitionScheme groups, String group) {
        this.publishStates = publishStates;
        this.groups = groups;
        this.group = group;
    }

    synchronized String of(Input input, LocalDate date) {
        TableId table = input.table();
        return switch (input.window()) {
            case Window.SameDay() -> days(table).getOrDefault(date, NOTHING);
            case Window.DaysBack(int back) -> range(table, date.minusDays(back), date);
            case Window.DaysBefore(int back) -> range(table, date.minusDays(back), date.minusDays(1));
            case Window.SeasonBefore() -> upTo(table, date.minusDays(1));
            case Window.SeasonThrough() -> upTo(table, date);
            case Window.AsExpected() -> "as expected";
            case Window.Everything() -> fingerprint(whole(table) + upTo(table, LocalDate.MAX));
        };
    }

    /** Forgets the versions of a table that changed within this pass. */
    synchronized void forget(TableId table) {
        days.remove(table);
        whole.remove(table);
        soFar.remove(table);
    }

    private String range(TableId table, LocalDate from, LocalDate to) {
        SortedMap<LocalDate, String> window = days(table).subMap(from, true, to, true);
        return window.isEmpty() ? NOTHING : fingerprint(window.toString());
    }

    /** Fingerprints of all partitions up to a day: each day's includes that of the day before, so a season costs one iteration. */
    private String upTo(TableId table, LocalDate date) {
        NavigableMap<LocalDate, String> chained = soFar.computeIfAbsent(table, this::publishState);
        Map.Entry<LocalDate, String> last = chained.floorEntry(date);
        return last == null ? NOTHING : last.getValue();
    }

    private NavigableMap<LocalDate, String> publishState(TableId table) {
        NavigableMap<LocalDate, String> chained = new TreeMap<>();
        String before = "";
        for (Map.Entry<LocalDate, String> day : days(table).entrySet()) {
            if (!groups.label().apply(day.getKey()).equals(group))
                continue;
            before = fingerprint(before + day);
            chained.put(day.getKey(), before);
        }
        return chained;
    }

    private NavigableMap<LocalDate, String> days(TableId table) {
        return days.computeIfAbsent(table, id -> {
            NavigableMap<LocalDate, String> read = new TreeMap<>();
            publishStates.read(id, group).value().partitions().forEach((partition, state) -> {
                if (state.version().rows() > 0)
                    read.put(LocalDate.parse(partition), state.version().hash());
            });
            return read;
        });
    }

    private String whole(TableId table) {
        return whole.computeIfAbsent(table, id -> {
            PublishState publishState = publishStates.read(id, PartitionScheme.ALL).value();
            return publishState.partitions().values().stream().map(state -> state.version().hash()).findFirst().orElse(NOTHING);
        });
    }

    static String fingerprint(String text) {
        return Sha256.of(text).substring(0, DIGITS);
    }
}
