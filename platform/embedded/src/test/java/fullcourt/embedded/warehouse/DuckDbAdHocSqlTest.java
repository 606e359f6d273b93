package fullcourt.embedded.warehouse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fullcourt.platform.warehouse.AdHocSql.Answer;
import fullcourt.platform.warehouse.AdHocSqlRefusedException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever people type, nothing is written and nothing outside the database is read: one database serves all tests, so what one of them wrote would fail the others. */
class DuckDbAdHocSqlTest {
    private static final Duration LONG_ENOUGH = Duration.ofSeconds(20);
    @TempDir
    static Path folder;
    @SuppressWarnings("NullAway.Init")
    private static DuckDbInstance instance;
    @SuppressWarnings("NullAway.Init")
    private static DuckDbAdHocSql sql;

    @BeforeAll
    static void aDatabaseWithATable() throws IOException {
        Path stage = Files.createDirectory(folder.resolve("stage"));
        Files.writeString(stage.resolve("secret.csv"), "a\n1\n");
        instance = DuckDbInstance.open(folder.resolve("warehouse.duckdb"), stage, "512MB");
        try (Session session = instance.session("prepare a test")) {
            session.executeAll(List.of("CREATE SCHEMA nba_raw",
                    "CREATE TABLE nba_raw.games (game_id VARCHAR, points BIGINT, day DATE, seen_at TIMESTAMPTZ)",
                    "INSERT INTO nba_raw.games VALUES ('a', 101, DATE '2025-01-15', TIMESTAMPTZ '2025-01-15 12:00:00+00'), ('b', 99, NULL, NULL), ('c', 120, NULL, NULL)",
                    "CREATE SEQUENCE nba_raw.numbers"));
        }
        sql = new DuckDbAdHocSql(instance);
    }

    @AfterAll
    static void close() {
        sql.close();
        instance.close();
    }

    private Answer ask(String question) {
        return sql.ask(question, 100, LONG_ENOUGH);
    }

    @Test
    void answersAQuestionInItsOwnOrder() {
        Answer answer = ask("SELECT game_id, points FROM nba_raw.games ORDER BY points DESC; -- the best first");
        assertThat(answer.columns()).containsExactly("game_id", "points");
        assertThat(answer.rows()).containsExactly(List.of("c", 120L), List.of("a", 101L), List.of("b", 99L));
        assertThat(answer.isCut()).isFalse();
    }

    @Test
    void datesAndInstantsAreTextAndMissingValuesAreNull() {
        assertThat(ask("SELECT day, seen_at FROM nba_raw.games WHERE game_id = 'a'").rows())
                .containsExactly(List.of("2025-01-15", "2025-01-15T12:00:00Z"));
        assertThat(ask("SELECT day FROM nba_raw.games WHERE game_id = 'b'").rows().getFirst().getFirst()).isNull();
    }

    @Test
    void theAnswerIsCutAfterTheRequestedRowsAndSaysSo() {
        Answer answer = sql.ask("SELECT points FROM nba_raw.games ORDER BY points", 2, LONG_ENOUGH);
        assertThat(answer.rows()).containsExactly(List.of(99L), List.of(101L));
        assertThat(answer.isCut()).isTrue();
    }

    @Test
    void aQuestionsOwnLimitCounts() {
        assertThat(ask("SELECT points FROM nba_raw.games ORDER BY points LIMIT 1").rows()).containsExactly(List.of(99L));
    }

    @Test
    void aTableCanBeDescribed() {
        assertThat(ask("DESCRIBE nba_raw.games").rows()).hasSize(4);
        assertThat(ask("SELECT table_name FROM information_schema.tables WHERE table_schema = 'nba_raw'").rows())
                .containsExactly(List.of("games"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"COPY nba_raw.games TO 'stage/stolen.csv'", "COPY nba_raw.games FROM 'stage/secret.csv'",
            "ATTACH 'other.duckdb'", "DETACH warehouse",
            "INSERT INTO nba_raw.games SELECT * FROM nba_raw.games", "UPDATE nba_raw.games SET points = 0", "DELETE FROM nba_raw.games",
            "DROP TABLE nba_raw.games",
            "CREATE TABLE mine AS SELECT 1", "PRAGMA database_list", "SET threads = 1", "RESET threads", "CALL pragma_version()",
            "INSTALL httpfs", "LOAD httpfs",
            "EXPORT DATABASE 'stage'", "VACUUM", "CHECKPOINT", "BEGIN", "EXPLAIN ANALYZE SELECT 1", "SELECT 1; DROP TABLE nba_raw.games",
            "SELECT 1; SELECT 2", "", "-- nothing",
            "SELEC 1", "WITH gone AS (DELETE FROM nba_raw.games RETURNING *) SELECT * FROM gone"})
    void anythingButOneSelectIsRefused(String typed) {
        assertThatThrownBy(() -> ask(typed)).isInstanceOf(AdHocSqlRefusedException.class).hasMessageStartingWith("Not answered");
        assertThat(ask("SELECT COUNT(*) FROM nba_raw.games").rows()).containsExactly(List.of(3L));
    }

    @ParameterizedTest
    @ValueSource(strings = {"SELECT * FROM read_text('/etc/passwd')", "SELECT content FROM read_blob('/etc/passwd')",
            "SELECT * FROM glob('/*')",
            "SELECT * FROM read_csv('stage/secret.csv')", "WITH x AS (SELECT * FROM read_csv('/etc/passwd')) SELECT 1",
            "SELECT (SELECT COUNT(*) FROM glob('/*'))",
            "SELECT * FROM nba_raw.games WHERE EXISTS (SELECT * FROM read_text('/etc/passwd'))",
            "SELECT * FROM query('DROP TABLE nba_raw.games')",
            "SELECT * FROM duckdb_settings()", "SELECT 1 UNION ALL SELECT size FROM read_text('/etc/passwd')",
            "SELECT * FROM nba_raw.games JOIN LATERAL (SELECT * FROM read_text(game_id)) ON true"})
    void tableFunctionsAreRefusedWhereverTheyStand(String typed) {
        assertThatThrownBy(() -> ask(typed)).isInstanceOf(AdHocSqlRefusedException.class).hasMessageContaining("table functions such as");
    }

    @ParameterizedTest
    @ValueSource(strings = {"SELECT * FROM '/etc/passwd'", "SELECT * FROM 'stage/secret.csv'", "FROM \"secret.csv\"",
            "SELECT * FROM 'https://example.com/x.parquet'"})
    void aFileIsNoTable(String typed) {
        assertThatThrownBy(() -> ask(typed)).isInstanceOf(AdHocSqlRefusedException.class).hasMessageContaining("names a file");
    }

    @ParameterizedTest
    @ValueSource(strings = {"SELECT nextval('nba_raw.numbers')", "SELECT getenv('HOME')", "SELECT nope FROM nba_raw.games",
            "SELECT * FROM nba_raw.nothing", "SELECT CAST('x' AS INTEGER)"})
    void anErrorOfTheEngineIsOneLine(String typed) {
        assertThatThrownBy(() -> ask(typed)).isInstanceOf(AdHocSqlRefusedException.class).hasMessageStartingWith("Not answered").message()
                .doesNotContain("\n");
    }

    @Test
    void aQuestionThatTakesTooLongIsStopped() {
        String endless = "WITH RECURSIVE n AS (SELECT 1 AS i UNION ALL SELECT i + 1 FROM n WHERE i < 3000) SELECT COUNT(*) FROM n a, n b, n c, n d WHERE (a.i * b.i + c.i * d.i) % 7 = 3";
        assertThatThrownBy(() -> sql.ask(endless, 10, Duration.ofSeconds(1))).isInstanceOf(AdHocSqlRefusedException.class)
                .hasMessageStartingWith("Stopped after 1 s");
    }

    @Test
    void aHugeResultIsNotKeptInMemory() {
        String huge = "WITH RECURSIVE n AS (SELECT 1 AS i UNION ALL SELECT i + 1 FROM n WHERE i < 2000) SELECT a.i, b.i, c.i FROM n a, n b, n c";
        assertThat(sql.ask(huge, 5, LONG_ENOUGH).rows()).hasSize(5);
    }
}
