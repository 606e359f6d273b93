package fullcourt.googlecloud.warehouse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fullcourt.platform.tables.Partition;
import fullcourt.platform.tables.Table;
import fullcourt.platform.warehouse.AdHocSql.Answer;
import fullcourt.platform.warehouse.AdHocSqlRefusedException;
import fullcourt.platform.warehouse.WarehouseUnavailableException;
import fullcourt.testing.cloud.CloudServer;
import fullcourt.testing.cloud.Fault;
import fullcourt.testing.cloud.WithCloud;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever people type, nothing is written and nothing outside of the project is read. */
@WithCloud({CloudServer.BIGQUERY, CloudServer.STORAGE})
class BigQueryAdHocSqlTest {
    private static final Table TABLE = Write.REPLACE.table("questions");
    private static BigQueryUnderTest bigQuery;
    private static BigQueryAdHocSql sql;

    @BeforeAll
    static void aTableWithTwoRows() {
        bigQuery = new BigQueryUnderTest();
        Write.REPLACE.prepare(bigQuery.newWarehouse(), TABLE, bigQuery.stage);
        sql = new BigQueryAdHocSql(bigQuery.impatientClient(), bigQuery.settings());
    }

    @AfterAll
    static void close() {
        bigQuery.close();
    }

    private static Answer ask(String question) {
        return sql.ask(question, 100, Duration.ofSeconds(20));
    }

    @Test
    void answersAQuestionInItsOwnOrder() {
        Answer answer = ask(
                "-- who\nSELECT player_lookup, points, game_date FROM crash_tests.questions WHERE game_date = '2025-01-15' ORDER BY player_lookup DESC");
        assertThat(answer.columns()).containsExactly("player_lookup", "points", "game_date");
        assertThat(answer.rows()).containsExactly(List.of("stephencurry", 30L, "2025-01-15"), List.of("lebronjames", 30L, "2025-01-15"));
        assertThat(answer.isCut()).isFalse();
    }

    @Test
    void momentsAreTextAndMissingValuesAreNull() {
        Answer answer = ask("SELECT processed_at, CAST(NULL AS STRING) AS nothing FROM crash_tests.questions LIMIT 1");
        assertThat(answer.rows().getFirst()).containsExactly("2025-01-17T12:00:00Z", null);
    }

    @Test
    void aStructIsTextWithTheNamesOfItsFields() {
        assertThat(ask("SELECT STRUCT(1 AS a, 'x' AS b) AS pair").rows()).containsExactly(List.of("{'a': 1, 'b': x}"));
    }

    @Test
    void theAnswerIsCutAfterTheRequestedRowsAndSaysSo() {
        Answer answer = sql.ask("SELECT player_lookup FROM crash_tests.questions ORDER BY player_lookup", 1, Duration.ofSeconds(20));
        assertThat(answer.rows()).containsExactly(List.of("lebronjames"));
        assertThat(answer.isCut()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"DROP TABLE crash_tests.questions", "DELETE FROM crash_tests.questions WHERE TRUE",
            "INSERT INTO crash_tests.questions SELECT * FROM crash_tests.questions", "CREATE TABLE crash_tests.mine AS SELECT 1 AS a",
            "SELECT 1 AS a; DROP TABLE crash_tests.questions", "EXPORT DATA OPTIONS(uri='gs://x/*') AS SELECT 1",
            "BEGIN SELECT 1; END", "", "-- nothing", "SELEC 1", "SELECT nope FROM crash_tests.questions",
            "SELECT * FROM EXTERNAL_QUERY('us.connection', 'SELECT 1')", "SELECT * FROM crash_tests.nothing"})
    void whatIsNotOneSelectIsRefused(String typed) {
        assertThatThrownBy(() -> ask(typed)).isInstanceOf(AdHocSqlRefusedException.class).hasMessageStartingWith("Not answered");
        assertThat(bigQuery.newWarehouse().read(TABLE, Partition.ALL)).hasSize(2);
    }

    @Test
    void anUnreachableWarehouseHasAnExceptionOfItsOwn() {
        bigQuery.proxy.failFirst(_ -> true, 1, Fault.backendError());
        assertThatThrownBy(() -> ask("SELECT 1 AS a")).isInstanceOf(WarehouseUnavailableException.class);
        bigQuery.proxy.clearFaults();
    }
}
