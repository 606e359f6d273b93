package fullcourt.platform.warehouse.contract;

import static fullcourt.platform.warehouse.contract.ToyTables.SCORES;
import static fullcourt.platform.warehouse.contract.ToyTables.score;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fullcourt.platform.objects.ObjectStore;
import fullcourt.platform.warehouse.AdHocSql;
import fullcourt.platform.warehouse.AdHocSql.Answer;
import fullcourt.platform.warehouse.BoundedAdHocSql;
import fullcourt.platform.warehouse.AdHocSqlRefusedException;
import fullcourt.platform.warehouse.Warehouse;
import fullcourt.platform.warehouse.WarehouseUnavailableException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What every engine promises about ad-hoc statements, behind the limits that all share. A subclass provides the adapter and adds no tests. Its warehouse is
 * the same in all tests, since no statement changes it.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
public abstract class AdHocSqlContract implements WarehouseUnderTest {
    private static final Duration LONG_ENOUGH = Duration.ofSeconds(20);
    private static final int ROWS = 100;
    @SuppressWarnings("NullAway.Init")
    private BoundedAdHocSql sql;

    /** Called once, before everything else. */
    protected abstract void open();

    @Override
    public abstract Warehouse warehouse();

    @Override
    public abstract ObjectStore stage();

    protected abstract AdHocSql engine();

    /** Its warehouse cannot be reached. */
    protected abstract AdHocSql unreachable();

    /** A statement that the engine has to stop. */
    protected abstract String questionThatNeverEnds();

    /** Statements in the engine's dialect about what is outside of the warehouse: files, other databases, the environment. */
    protected abstract Stream<String> questionsAboutOtherPlaces();

    @BeforeAll
    void aTableWithThreeRows() {
        open();
        declare(SCORES);
        publish(SCORES, "one", score("lebronjames", 31, 1), score("stephencurry", 28, 1), score("o'neal", 19, 1, true));
        sql = new BoundedAdHocSql(engine());
    }

    @AfterAll
    void stop() throws Exception {
        sql.close();
    }

    private Answer ask(String question) {
        return sql.ask(question, ROWS, LONG_ENOUGH);
    }

    /** The names of the columns, then the rows. */
    private static String text(Answer answer) {
        return Stream.concat(Stream.of(answer.columns()), answer.rows().stream())
                .map(row -> row.stream().map(String::valueOf).collect(Collectors.joining(", "))).collect(Collectors.joining(" / "));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            SELECT player_lookup, points FROM test_raw.scores ORDER BY points DESC          | player_lookup, points / lebronjames, 31 / stephencurry, 28 / o'neal, 19
            select max(points) AS Most from test_raw.scores                                 | Most / 31
            SELECT COUNT(*) AS games, SUM(points) AS total, AVG(points) AS mean FROM test_raw.scores | games, total, mean / 3, 78, 26.0
            SELECT game_date AS day, game_date > '2025-01-01' AS is_new FROM test_raw.scores LIMIT 1 | day, is_new / 2025-01-15, true
            SELECT captured_at FROM test_raw.scores LIMIT 1                                 | captured_at / 2025-01-16T01:00:00Z
            SELECT points / 4 AS quarter, is_final FROM test_raw.scores WHERE points = 31   | quarter, is_final / 7.75, null
            WITH best AS (SELECT player_lookup FROM test_raw.scores WHERE points > 30) SELECT * FROM best | player_lookup / lebronjames
            SELECT 'a;b' AS text, 'Dončić 🏀 "x"' AS name;                                  | text, name / a;b, Dončić 🏀 "x"
            SELECT CAST(NULL AS STRING) AS nothing, TRUE AS truth                           | nothing, truth / null, true
            SELECT [1, 2] AS numbers, ['a', 'b'] AS names                                   | numbers, names / [1, 2], [a, b]
            SELECT player_lookup, points FROM test_raw.scores WHERE points > 90             | player_lookup, points
            SELECT a.points FROM test_raw.scores AS a JOIN test_raw.scores AS b USING (player_lookup) WHERE b.points < 20 | points / 19""")
    void theSameQuestionHasTheSameAnswerOnEveryEngine(String question, String answer) {
        assertThat(text(ask(question))).isEqualTo(answer);
    }

    @Test
    void commentsInAQuestionChangeNothing() {
        assertThat(text(ask("/* it's */ -- it's who\nSELECT points /* (( ' */ -- how many\nFROM test_raw.scores WHERE points = 19")))
                .isEqualTo("points / 19");
    }

    @ParameterizedTest
    @ValueSource(strings = {"(SELECT 1 AS one)", "SELECT 1 AS one UNION DISTINCT SELECT 1 AS one", "SELECT 1 AS one; -- done"})
    protected void bracketsUnionsAndACommentAtTheEndLeaveAQuestionOneSelect(String question) {
        assertThat(text(ask(question))).isEqualTo("one / 1");
    }

    @Test
    void aValueIsTextNumberTruthOrNull() {
        List<@Nullable Object> row = ask(
                "SELECT 1 AS a, 1.5 AS b, CAST(2.5 AS NUMERIC) AS c, TRUE AS d, 'x' AS e, CAST(NULL AS INT64) AS f, DATE '2025-01-15' AS g")
                .rows().getFirst();
        assertThat(row.subList(0, 3)).allSatisfy(number -> assertThat(number).isInstanceOf(Number.class));
        assertThat(row.subList(0, 3)).extracting(number -> Double.parseDouble(String.valueOf(number))).containsExactly(1.0, 1.5, 2.5);
        assertThat(row.subList(3, 7)).containsExactly(true, "x", null, "2025-01-15");
    }

    @Test
    void aNameThatIsUsedTwiceLosesNoValue() {
        Answer answer = ask("SELECT player_lookup AS name, points AS name FROM test_raw.scores WHERE points = 28");
        assertThat(answer.columns()).hasSize(2).startsWith("name").allSatisfy(name -> assertThat(name).startsWith("name"));
        assertThat(answer.rows()).containsExactly(List.of("stephencurry", 28L));
    }

    @Test
    void anAnswerIsCutAfterTheRequestedRowsAndSaysSo() {
        for (String limit : List.of("", " LIMIT 3", " LIMIT 1000000")) {
            Answer answer = sql.ask("SELECT points FROM test_raw.scores ORDER BY points" + limit, 2, LONG_ENOUGH);
            assertThat(answer.rows()).containsExactly(List.of(19L), List.of(28L));
            assertThat(answer.isCut()).isTrue();
        }
    }

    @Test
    void anAnswerThatIsWholeDoesNotSayThatItIsCut() {
        assertThat(sql.ask("SELECT points FROM test_raw.scores", 3, LONG_ENOUGH).isCut()).isFalse();
        assertThat(sql.ask("SELECT points FROM test_raw.scores ORDER BY points LIMIT 1", 1, LONG_ENOUGH).isCut()).isFalse();
        assertThat(sql.ask("SELECT points FROM test_raw.scores WHERE points > 90", 1, LONG_ENOUGH).isCut()).isFalse();
    }

    @Test
    void questionsAtTheSameTimeGetTheirOwnAnswers() {
        List<CompletableFuture<Answer>> both = Stream.of(31, 28)
                .map(points -> CompletableFuture.supplyAsync(
                        () -> ask("SELECT player_lookup FROM test_raw.scores WHERE points = " + points)))
                .toList();
        assertThat(both.stream().map(CompletableFuture::join).map(AdHocSqlContract::text))
                .containsExactly("player_lookup / lebronjames", "player_lookup / stephencurry");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "-- nothing", "SELEC 1", "SELECT", "no question", "SELECT 1 AS a; SELECT 2 AS a",
            "SELECT 1 AS a; DROP TABLE test_raw.scores", "DROP TABLE test_raw.scores", "DELETE FROM test_raw.scores WHERE TRUE",
            "UPDATE test_raw.scores SET points = 0 WHERE TRUE", "INSERT INTO test_raw.scores SELECT * FROM test_raw.scores",
            "TRUNCATE TABLE test_raw.scores", "CREATE TABLE test_raw.mine AS SELECT 1 AS a", "CREATE VIEW test_raw.mine AS SELECT 1 AS a",
            "ALTER TABLE test_raw.scores DROP COLUMN points", "BEGIN; SELECT 1; END", "CALL test_raw.mine()",
            "SELECT no_such_column FROM test_raw.scores", "SELECT * FROM test_raw.no_such_table", "SELECT no_such_function(1) AS a",
            "SELECT CAST(player_lookup AS INT64) AS a FROM test_raw.scores"})
    void whatIsNotOneSelectThatRunsIsRefusedInOneSentence(String typed) {
        refused(typed);
        assertThat(rows(SCORES, JAN_15, ToyTables.PLAYER, ToyTables.POINTS)).containsExactly("lebronjames 31", "o'neal 19",
                "stephencurry 28");
    }

    @ParameterizedTest
    @MethodSource("questionsAboutOtherPlaces")
    void whatIsOutsideOfTheWarehouseIsNotRead(String typed) {
        refused(typed);
    }

    private void refused(String typed) {
        assertThatThrownBy(() -> ask(typed)).isInstanceOf(AdHocSqlRefusedException.class).message().startsWith("Not answered: ")
                .hasLineCount(1).doesNotContain("Exception", "fullcourt.", "com.google.cloud.", "org.duckdb.");
    }

    @Test
    void aStatementIsAcceptedUpToItsLimitInCharacters() {
        String longest = "SELECT 1 AS a" + " ".repeat(50_000 - "SELECT 1 AS a".length());
        assertThat(text(ask(longest))).isEqualTo("a / 1");
        assertThatThrownBy(() -> ask(longest + " ")).isInstanceOf(AdHocSqlRefusedException.class)
                .hasMessage("Not answered: the statement has 50001 characters, accepted are up to 50000.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"SELECT %s AS a", "SELECT /* it's */ %s AS a", "-- it's\nSELECT %s AS a", "SELECT 'it''s' || %s AS a"})
    void aStatementThatIsNestedTooDeepIsRefusedBeforeAnythingParsesIt(String around) {
        String question = around.formatted("(".repeat(201) + "1" + ")".repeat(201));
        assertThatThrownBy(() -> ask(question)).isInstanceOf(AdHocSqlRefusedException.class)
                .hasMessage("Not answered: the statement's brackets are 201 levels deep, accepted are up to 200.");
    }

    @Test
    void bracketsInTextsAndCommentsAreNoNesting() {
        assertThat(text(ask("SELECT 1 AS a, '%1$s' AS b /* %1$s */ -- %1$s".formatted("(".repeat(201)))))
                .isEqualTo("a, b / 1, " + "(".repeat(201));
        assertThat(text(ask("SELECT " + "(".repeat(30) + "1" + ")".repeat(30) + " AS a"))).isEqualTo("a / 1");
    }

    @Test
    void aQuestionThatTakesTooLongIsStoppedAndTheNextOneIsAnswered() {
        String endless = questionThatNeverEnds();
        assertThatThrownBy(() -> sql.ask(endless, ROWS, Duration.ofSeconds(1))).isInstanceOf(AdHocSqlRefusedException.class).message()
                .startsWith("Stopped after 1 s").hasLineCount(1);
        assertThat(text(ask("SELECT 1 AS a"))).isEqualTo("a / 1");
    }

    @Test
    void aWarehouseThatCannotBeReachedHasAnExceptionOfItsOwn() throws Exception {
        try (BoundedAdHocSql nowhere = new BoundedAdHocSql(unreachable())) {
            assertThatThrownBy(() -> nowhere.ask("SELECT points FROM test_raw.scores", ROWS, LONG_ENOUGH))
                    .isInstanceOf(WarehouseUnavailableException.class);
        }
    }

    @Test
    void aFailedQuestionTakesNoRoomFromTheNextOnes() {
        IntStream.range(0, 8).forEach(_ -> refused("SELEC 1"));
        assertThat(text(ask("SELECT 1 AS a"))).isEqualTo("a / 1");
    }
}
