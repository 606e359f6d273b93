package fullcourt.raw.bigdataball;

import fullcourt.platform.documents.FileContext;
import fullcourt.platform.documents.RowPath;
import fullcourt.platform.steps.RawProcessor;
import fullcourt.platform.tables.ColumnType;
import fullcourt.platform.tables.InvalidRowException;
import fullcourt.platform.tables.PathPrefix;
import fullcourt.platform.tables.Row;
import fullcourt.platform.tables.RowBuilder;
import fullcourt.platform.tables.Table;
import fullcourt.raw.GameClock;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * One game's events: {@code big-data-ball/<2024-25>/<date>/game_<id>/[<date>]-<ten digits>-<AWAY>@<HOME>.csv}. The content is CSV, or JSON with
 * the same names in one of two frames; there an empty cell is a bare {@code NaN} or the text {@code nan}.
 */
@Component
final class BigDataBallProcessor implements RawProcessor {
    private static final Pattern CLOCK = Pattern.compile("(\\d{1,2}):([0-5]\\d):([0-5]\\d)");
    private static final int PERIODS = 4;
    private static final long SECONDS_OF_AN_HOUR = 3600;
    private static final long SECONDS_OF_A_MINUTE = 60;

    @Override
    public Set<PathPrefix> handles() {
        return Set.of(PathPrefix.of("big-data-ball"));
    }

    @Override
    public Table table() {
        return BigDataBallTable.TABLE;
    }

    @Override
    public RowPath rows() {
        return RowPath.of(RowPath.CSV_ROWS, "/playByPlay/*", "/play_by_play_data/*");
    }

    /** A game replaces what was there of it, so a part of one must not. */
    @Override
    public Optional<String> problemWith(FileContext file, int rowsFound) {
        return Stream.of("/total_plays", "/file_info/total_plays").flatMap(place -> file.document(place).stream())
                .flatMap(text -> ColumnType.INT64.parser().apply(text).stream()).filter(announced -> announced != rowsFound).findFirst()
                .map(announced -> "The document has %d plays and says of itself that it has %d.".formatted(rowsFound, announced));
    }

    /** A CSV does not say how long it is, but a whole game ends when the clock of the last period does. */
    @Override
    public Optional<String> problemWithRows(List<Row> rows) {
        Row last = rows.stream().max(Comparator.comparing(row -> row.get(BigDataBallTable.SEQUENCE))).orElseThrow();
        long period = last.get(BigDataBallTable.PERIOD);
        long seconds = last.get(BigDataBallTable.CLOCK);
        return period >= PERIODS && seconds == 0
                ? Optional.empty()
                : Optional.of("The plays end in period %d with %d seconds left: they are not the whole game.".formatted(period, seconds));
    }

    @Override
    public Optional<Function<JsonNode, List<JsonNode>>> split() {
        return Optional.of(BigDataBallProcessor::withoutWrittenNothing);
    }

    private static List<JsonNode> withoutWrittenNothing(JsonNode element) {
        if (!(element instanceof ObjectNode row) || row.valueStream().noneMatch(BigDataBallProcessor::isWrittenNothing))
            return List.of(element);
        ObjectNode cleaned = row.objectNode();
        row.forEachEntry((name, value) -> {
            if (!isWrittenNothing(value))
                cleaned.set(name, value);
        });
        return List.of(cleaned);
    }

    private static boolean isWrittenNothing(JsonNode value) {
        return value.isNumber()
                ? Double.isNaN(value.doubleValue())
                : value.isString() && value.stringValue().strip().equalsIgnoreCase("nan");
    }

    @Override
    public void compute(RowBuilder row, FileContext file) {
        FiledGame game = FiledGame.of(file);
        game.fill(row, file);
        long remaining = seconds(file, "/remaining_time")
                .orElseThrow(() -> new InvalidRowException("/remaining_time", "the clock is missing"));
        GameClock.elapsed(row.get(BigDataBallTable.PERIOD), BigDecimal.valueOf(remaining));
        row.set(BigDataBallTable.CLOCK, remaining).set(BigDataBallTable.ELAPSED, seconds(file, "/elapsed"))
                .set(BigDataBallTable.LENGTH, seconds(file, "/play_length"));
        new Lineups(game, row, file).fill();
    }

    /** {@code 0:11:44} in seconds. */
    private static Optional<Long> seconds(FileContext file, String pointer) {
        return file.row(pointer).map(text -> {
            Matcher form = CLOCK.matcher(text);
            if (!form.matches())
                throw new InvalidRowException(pointer, "the clock is '%s', accepted is 0:11:44".formatted(text));
            return Long.parseLong(form.group(1)) * SECONDS_OF_AN_HOUR + Long.parseLong(form.group(2)) * SECONDS_OF_A_MINUTE
                    + Long.parseLong(form.group(3));
        });
    }
}
