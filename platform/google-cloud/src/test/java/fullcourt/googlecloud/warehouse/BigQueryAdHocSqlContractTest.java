package fullcourt.googlecloud.warehouse;

import fullcourt.platform.objects.ObjectStore;
import fullcourt.platform.warehouse.AdHocSql;
import fullcourt.platform.warehouse.Warehouse;
import fullcourt.platform.warehouse.contract.AdHocSqlContract;
import fullcourt.testing.cloud.BigQueryCall;
import fullcourt.testing.cloud.CloudServer;
import fullcourt.testing.cloud.Fault;
import fullcourt.testing.cloud.WithCloud;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Disabled;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * BigQuery stops a statement itself, which the server of the tests cannot: here it answers what BigQuery does. Of table functions BigQuery has those that read
 * the project alone, which are not refused.
 */
@WithCloud({CloudServer.BIGQUERY, CloudServer.STORAGE})
class BigQueryAdHocSqlContractTest extends AdHocSqlContract {
    private static final String ENDLESS = "SELECT COUNT(*) AS endless FROM test_raw.scores";
    private static final int AFTER_THE_DRY_RUN = 2;
    @SuppressWarnings("NullAway.Init")
    private BigQueryUnderTest bigQuery;
    @SuppressWarnings("NullAway.Init")
    private BigQueryWarehouse warehouse;

    @Override
    protected void open() {
        bigQuery = new BigQueryUnderTest();
        warehouse = bigQuery.newWarehouse();
    }

    @AfterAll
    void close() {
        bigQuery.close();
    }

    @Override
    public Warehouse warehouse() {
        return warehouse;
    }

    @Override
    public ObjectStore stage() {
        return bigQuery.stage;
    }

    @Override
    protected AdHocSql engine() {
        return new BigQueryAdHocSql(bigQuery.impatientClient(), bigQuery.settings());
    }

    @Override
    protected AdHocSql unreachable() {
        bigQuery.proxy.failFirst(_ -> true, 1, Fault.backendError());
        return engine();
    }

    @Override
    protected String questionThatNeverEnds() {
        bigQuery.proxy.fail(BigQueryAdHocSqlContractTest::isEndless, AFTER_THE_DRY_RUN,
                new Fault.Refused(400, "stopped", "Job execution was cancelled: Job timed out after 1s"));
        return ENDLESS;
    }

    private static boolean isEndless(BigQueryCall call) {
        return call.sql().filter(ENDLESS::equals).isPresent();
    }

    @Override
    protected Stream<String> questionsAboutOtherPlaces() {
        return Stream.of("SELECT * FROM EXTERNAL_QUERY('us.connection', 'SELECT 1')",
                "SELECT (SELECT COUNT(*) FROM EXTERNAL_QUERY('us.connection', 'SELECT 1')) AS n",
                "SELECT * FROM `bigquery-public-data.samples.shakespeare`", "SELECT @@project_id AS project; SELECT 1 AS a");
    }

    /** BigQuery's dry run says what kind of statement it is; the server's says it of plain ones only. */
    @Override
    @ParameterizedTest
    @ValueSource(strings = "(SELECT 1 AS one)")
    @Disabled("the server of the tests does not say of such statements that they are a SELECT")
    protected void bracketsUnionsAndACommentAtTheEndLeaveAQuestionOneSelect(String question) {}
}
