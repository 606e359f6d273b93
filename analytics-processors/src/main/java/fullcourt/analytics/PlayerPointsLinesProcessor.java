package fullcourt.analytics;

import static fullcourt.analytics.GameColumns.GAME_DATE;
import static fullcourt.analytics.GameColumns.GAME_ID;
import static fullcourt.analytics.GameColumns.PLAYER_LOOKUP;
import static fullcourt.platform.tables.Column.optional;
import static fullcourt.platform.tables.Column.required;
import static fullcourt.platform.tables.ColumnType.INT64;
import static fullcourt.platform.tables.ColumnType.STRING;
import static fullcourt.platform.tables.ColumnType.TIMESTAMP;
import static fullcourt.platform.tables.ColumnType.numeric;

import fullcourt.config.LinesProperties;
import fullcourt.platform.steps.Expectation;
import fullcourt.platform.steps.Input;
import fullcourt.config.Phase;
import fullcourt.platform.steps.TableProcessor;
import fullcourt.platform.tables.Column;
import fullcourt.platform.tables.LoadMode;
import fullcourt.platform.tables.SqlFile;
import fullcourt.platform.tables.Table;
import fullcourt.platform.warehouse.Parameter;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** The points line that counts for a player and game, and where it opened. Rule: {@code docs/rules/betting-lines.md}. */
@Component
public final class PlayerPointsLinesProcessor implements TableProcessor {
    static final Column<BigDecimal> LINE = required("line", numeric(5, 1),
            "Main line of the chosen book in its newest snapshot before the cut-off.")
            .within(0, 100);
    static final Column<String> BOOKMAKER = required("bookmaker", STRING,
            "Chosen book: draftkings, fanduel, else the median's best price.");
    static final Column<Instant> LINE_CAPTURED_AT = required("line_captured_at", TIMESTAMP, "When the line was current.");
    static final Column<BigDecimal> OVER_PRICE = required("over_price_decimal", numeric(12, 6), "Pay-out per unit staked on over.")
            .within(1, 100_000);
    static final Column<BigDecimal> UNDER_PRICE = required("under_price_decimal", numeric(12, 6), "Pay-out per unit staked on under.")
            .within(1, 100_000);
    static final Column<Long> BOOKS = required("two_way_books", INT64, "Books that offer both sides in their newest snapshot.").within(1,
            100);
    static final Column<BigDecimal> OPENING_LINE = optional("opening_line", numeric(5, 1),
            "Main line of the same book in its first snapshot; null with one snapshot.").within(0, 100);
    static final Column<Instant> OPENING_CAPTURED_AT = optional("opening_captured_at", TIMESTAMP, "When the opening line was current.");
    static final Column<BigDecimal> LINE_MOVEMENT = optional("line_movement", numeric(5, 1),
            "Line minus opening line; null with one snapshot.")
            .within(-100, 100);

    public static final Table TABLE = Table.named("nba_analytics", "player_points_lines")
            .grain("one player and game with a line before the cut-off")
            .columns(GAME_ID, GAME_DATE, PLAYER_LOOKUP, LINE, BOOKMAKER, LINE_CAPTURED_AT, OVER_PRICE, UNDER_PRICE, BOOKS, OPENING_LINE,
                    OPENING_CAPTURED_AT, LINE_MOVEMENT)
            .partitionedBy(GAME_DATE).naturalKey(GAME_ID, PLAYER_LOOKUP).loadedBy(LoadMode.REPLACE_PARTITION);

    private final LinesProperties lines;

    public PlayerPointsLinesProcessor(LinesProperties lines) {
        this.lines = lines;
    }

    @Override
    public Table table() {
        return TABLE;
    }

    @Override
    public Phase phase() {
        return Phase.ANALYTICS;
    }

    @Override
    public List<Input> inputs() {
        return List.of(Input.sameDay(RawTables.PLAYER_PROPS), Input.sameDay(SlateGamesProcessor.TABLE),
                Input.sameDay(AliasesInUse.IN_PLAYER_PROPS.table()));
    }

    @Override
    public List<Parameter> parameters(LocalDate date) {
        return List.of(maximumAge());
    }

    @Override
    public Expectation expects() {
        return new Expectation(SqlFile.of(getClass(), "nba_analytics/expectations/player_points_lines"), GAME_ID, List.of(maximumAge()));
    }

    private Parameter maximumAge() {
        return Parameter.of("maximum_age_seconds", INT64, lines.maximumAge().toSeconds());
    }
}
