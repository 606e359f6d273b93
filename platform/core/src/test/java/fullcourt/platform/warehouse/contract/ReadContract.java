package fullcourt.platform.warehouse.contract;

import static fullcourt.platform.tables.Column.optional;
import static fullcourt.platform.tables.Column.required;
import static fullcourt.platform.warehouse.contract.ToyTables.DAY;
import static fullcourt.platform.warehouse.contract.ToyTables.PLAYER;
import static fullcourt.platform.warehouse.contract.ToyTables.POINTS;
import static fullcourt.platform.warehouse.contract.ToyTables.SCORES;
import static fullcourt.platform.warehouse.contract.ToyTables.from;
import static fullcourt.platform.warehouse.contract.ToyTables.score;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fullcourt.platform.tables.Column;
import fullcourt.platform.tables.ColumnType;
import fullcourt.platform.tables.LoadMode;
import fullcourt.platform.tables.ObjectPath;
import fullcourt.platform.tables.Partition;
import fullcourt.platform.tables.Row;
import fullcourt.platform.tables.Schema;
import fullcourt.platform.tables.SqlFile;
import fullcourt.platform.tables.Table;
import fullcourt.platform.tables.TableId;
import fullcourt.platform.tables.View;
import fullcourt.platform.warehouse.Parameter;
import fullcourt.platform.warehouse.Query;
import fullcourt.platform.warehouse.StatementRefusedException;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What was written is what is read, type by type. */
interface ReadContract extends WarehouseUnderTest {
    Column<String> TEXT = optional("a_text", ColumnType.STRING, "Text.");
    Column<Long> WHOLE = optional("a_whole_number", ColumnType.INT64, "Whole number.");
    Column<Double> NUMBER = optional("a_number", ColumnType.FLOAT64, "Number.");
    Column<Boolean> TRUTH = optional("a_truth", ColumnType.BOOL, "Truth.");
    Column<LocalDate> DATE = optional("a_date", ColumnType.DATE, "Date.");
    Column<Instant> MOMENT = optional("a_moment", ColumnType.TIMESTAMP, "Moment.");
    Column<BigDecimal> DECIMAL = optional("a_decimal", ColumnType.numeric(12, 6), "Decimal.");
    Column<Optional<String>> DOMAIN = optional("a_domain_value",
            ColumnType.text("any text", text -> Optional.of(Optional.of(text)), value -> value.orElse("")), "A value of the domain.");
    Table TYPES = Table.named("test_raw", "types").columns(DAY, PLAYER, TEXT, WHOLE, NUMBER, TRUTH, DATE, MOMENT, DECIMAL, DOMAIN)
            .partitionedBy(DAY).naturalKey(DAY, PLAYER)
            .loadedBy(LoadMode.MERGE_NEWEST);

    @Test
    default void everyTypeComesBackAsItWent() {
        declare(TYPES);
        Row usual = from(Row.of(TYPES).set(DAY, JAN_15).set(PLAYER, "a").set(TEXT, "Dončić \"Luka\" 🏀\n\t'\\ é").set(WHOLE, 7L)
                .set(NUMBER, 0.1 + 0.2).set(TRUTH, true)
                .set(DATE, LocalDate.of(2024, 2, 29)).set(MOMENT, Instant.parse("2025-01-15T23:59:59.123456Z"))
                .set(DECIMAL, new BigDecimal("1.909091"))
                .set(DOMAIN, Optional.of("LAL")), "types", 1);
        Row extreme = from(Row.of(TYPES).set(DAY, JAN_15).set(PLAYER, "b").set(TEXT, "").set(WHOLE, Long.MIN_VALUE)
                .set(NUMBER, Double.MIN_VALUE).set(TRUTH, false)
                .set(DATE, LocalDate.of(2, 1, 1)).set(MOMENT, Instant.parse("9998-12-31T00:00:00Z"))
                .set(DECIMAL, new BigDecimal("-999999.999999"))
                .set(DOMAIN, Optional.of("")), "types", 1);
        Row extremeToo = from(Row.of(TYPES).set(DAY, JAN_15).set(PLAYER, "c").set(WHOLE, Long.MAX_VALUE).set(NUMBER, -Double.MAX_VALUE)
                .set(MOMENT, Instant.parse("1969-12-31T23:59:59.000001Z")).set(DECIMAL, new BigDecimal("0.000000")), "types", 1);
        Row nothing = from(Row.of(TYPES).set(DAY, JAN_15).set(PLAYER, "d"), "types", 1);
        publish(TYPES, "one", usual, extreme, extremeToo, nothing);
        assertThat(warehouse().read(TYPES, Partition.of(JAN_15))).containsExactly(usual, extreme, extremeToo, nothing);
    }

    @Test
    default void aMomentIsKeptInMicroseconds() {
        declare(TYPES);
        publish(TYPES, "one", from(
                Row.of(TYPES).set(DAY, JAN_15).set(PLAYER, "a").set(MOMENT, Instant.parse("2025-01-15T23:59:59.999999999Z")), "types", 1));
        assertThat(rows(TYPES, JAN_15, MOMENT)).containsExactly("2025-01-15T23:59:59.999999Z");
    }

    @Test
    default void aPartitionIsReadInOrderOfItsKey() {
        declare(SCORES);
        publish(SCORES, "one", score("stephencurry", 28, 1), score("lebronjames", 31, 1), score("jimmybutler", 19, 1));
        assertThat(rows(SCORES, JAN_15, PLAYER)).containsExactly("jimmybutler", "lebronjames", "stephencurry");
        assertThat(rows(SCORES, JAN_16, PLAYER)).isEmpty();
    }

    @Test
    default void aQueryIsGoogleSqlAndGetsItsValuesAsParameters() {
        declare(SCORES);
        publish(SCORES, "one", score("lebronjames", 31, 1), score("o'neal", 28, 1));
        Column<Long> total = required("total", ColumnType.INT64, "Sum.");
        Schema schema = Schema.of("totals", PLAYER, total);
        String sql = "SELECT SUM(points) + @extra AS total, player_lookup FROM test_raw.scores WHERE game_date = @game_date AND player_lookup = @player GROUP BY player_lookup";
        Query query = new Query("totals", sql,
                List.of(Parameter.of("player", ColumnType.STRING, "o'neal"), Parameter.of("game_date", ColumnType.DATE, JAN_15),
                        Parameter.of("extra", ColumnType.INT64, 2L)));
        assertThat(WarehouseUnderTest.text(warehouse().query(query, schema), PLAYER, total)).containsExactly("o'neal 30");
    }

    @Test
    default void aQueryThatCannotRunIsRefused() {
        declare(SCORES);
        Query query = new Query("wrong", "SELECT no_such_column AS player_lookup FROM test_raw.scores", List.of());
        Schema schema = Schema.of("names", PLAYER);
        assertThatThrownBy(() -> warehouse().query(query, schema)).isInstanceOf(StatementRefusedException.class);
    }

    @Test
    default void aViewIsWhatItsQuerySaysNow() {
        declare(SCORES);
        View view = new View(new TableId("test_raw", "best"), "one player and day", Schema.of("best", DAY, PLAYER),
                new SqlFile("best", "SELECT game_date, player_lookup FROM test_raw.scores WHERE points > 30"));
        warehouse().declareView(view);
        publish(SCORES, "one", score("lebronjames", 31, 1), score("stephencurry", 28, 1));
        Query query = new Query("best", "SELECT game_date, player_lookup FROM test_raw.best", List.of());
        assertThat(WarehouseUnderTest.text(warehouse().query(query, view.schema()), PLAYER)).containsExactly("lebronjames");
    }

    @Test
    default void keysThatOccurTwiceAreNamed() {
        declare(SCORES);
        List<ObjectPath> objects = List.of(staged(SCORES, "one", score("lebronjames", 31, 1), score("stephencurry", 28, 1)));
        publish(SCORES, "one", objects);
        assertThat(warehouse().duplicateKeys(SCORES, 10)).isEmpty();
        Table coarser = Table.named("test_raw", "scores").columns(DAY, PLAYER, POINTS, ToyTables.FINAL).naturalKey(DAY)
                .loadedBy(LoadMode.MERGE_NEWEST);
        assertThat(warehouse().duplicateKeys(coarser, 10)).singleElement().asString().contains("2025-01-15").contains("2 times");
    }
}
