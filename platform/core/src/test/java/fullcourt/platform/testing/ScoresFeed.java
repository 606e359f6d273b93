package fullcourt.platform.testing;

import static fullcourt.platform.tables.Column.at;
import static fullcourt.platform.tables.Column.optional;
import static fullcourt.platform.tables.Column.required;

import fullcourt.platform.documents.RowPath;
import fullcourt.platform.steps.RawProcessor;
import fullcourt.platform.tables.Column;
import fullcourt.platform.tables.ColumnType;
import fullcourt.platform.tables.LoadMode;
import fullcourt.platform.tables.ObjectPath;
import fullcourt.platform.tables.PathPrefix;
import fullcourt.platform.tables.Table;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/** A toy feed: who scored how many points on a day. */
public final class ScoresFeed implements RawProcessor {
    public static final Column<LocalDate> DAY = required("game_date", ColumnType.DATE, at("/day"), "The day.");
    public static final Column<String> PLAYER = required("player_lookup", ColumnType.STRING, at("/player"), "Who.");
    public static final Column<Long> POINTS = optional("points", ColumnType.INT64, at("/points"), "How many.").within(0, 100);
    public static final Table TABLE = Table.named("test_raw", "scores").grain("one player and day").columns(DAY, PLAYER, POINTS)
            .partitionedBy(DAY)
            .naturalKey(DAY, PLAYER).loadedBy(LoadMode.MERGE_NEWEST);
    public static final PathPrefix PREFIX = PathPrefix.of("toy/scores");
    private final int parserVersion;

    public ScoresFeed() {
        this(1);
    }

    public ScoresFeed(int parserVersion) {
        this.parserVersion = parserVersion;
    }

    @Override
    public Set<PathPrefix> handles() {
        return Set.of(PREFIX);
    }

    @Override
    public Table table() {
        return TABLE;
    }

    @Override
    public RowPath rows() {
        return RowPath.of("/scores/*");
    }

    @Override
    public int parserVersion() {
        return parserVersion;
    }

    /** @param time as a file name has it: {@code 20250116_080000} */
    public static ObjectPath path(String game, String time) {
        return ObjectPath.of("toy/scores/%s/%s.json".formatted(game, time));
    }

    /** @param scores as {@code 2025-01-15 lebronjames 31} */
    public static byte[] document(String... scores) {
        return Arrays.stream(scores).map(score -> score.split(" "))
                .map(parts -> "{\"day\":\"%s\",\"player\":\"%s\",\"points\":%s}".formatted((Object[]) parts))
                .collect(Collectors.joining(",", "{\"scores\":[", "]}")).getBytes(StandardCharsets.UTF_8);
    }
}
