package fullcourt.googlecloud.warehouse;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.cloud.bigquery.BigQueryError;
import com.google.cloud.bigquery.BigQueryException;
import fullcourt.platform.failure.Shortage;
import fullcourt.platform.warehouse.StatementRefusedException;
import fullcourt.platform.warehouse.WarehouseShortageException;
import fullcourt.platform.warehouse.WarehouseUnavailableException;
import fullcourt.platform.warehouse.WriteRaceException;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BigQueryErrorsTest {
    private static RuntimeException meaning(int status, String reason, String message) {
        return BigQueryErrors.meaningOf("do it", new BigQueryException(status, message, new BigQueryError(reason, null, message)));
    }

    @ParameterizedTest
    @CsvSource({"503,backendError", "500,internalError", "400,jobBackendError", "502,whatever", "408,whatever"})
    void whatPassesIsUnavailable(int status, String reason) {
        assertThat(meaning(status, reason, "text")).isExactlyInstanceOf(WarehouseUnavailableException.class);
    }

    /** None of it is a fault of the rows or of the statement, and none of it counts against BigQuery as a whole. */
    @ParameterizedTest
    @CsvSource({"403,accessDenied,ACCESS", "401,authError,ACCESS", "403,billingNotEnabled,ACCESS", "403,whatever,ACCESS",
            "400,accessDenied,ACCESS", "429,rateLimitExceeded,LIMIT", "403,rateLimitExceeded,LIMIT", "403,quotaExceeded,LIMIT",
            "400,quotaExceeded,LIMIT", "429,whatever,LIMIT", "400,bytesBilledLimitExceeded,LIMIT", "400,billingTierLimitExceeded,LIMIT",
            "403,responseTooLarge,LIMIT", "400,resourcesExceeded,MEMORY"})
    void aShortageNamesWhatIsShort(int status, String reason, Shortage shortage) {
        assertThat(meaning(status, reason, "text")).isInstanceOfSatisfying(WarehouseShortageException.class,
                failure -> assertThat(failure.shortage()).contains(shortage));
    }

    @Test
    void aFullQueueIsRecognisedByTheMessage() {
        assertThat(
                meaning(400, "resourcesExceeded", "Resources exceeded: Too many DML statements outstanding against table x limit is 20."))
                .isInstanceOfSatisfying(WarehouseShortageException.class,
                        failure -> assertThat(failure.shortage()).contains(Shortage.LIMIT));
    }

    @Test
    void aRaceIsRecognisedByTheMessage() {
        assertThat(meaning(400, "invalidQuery", "Could not serialize access to table x due to concurrent update"))
                .isInstanceOf(WriteRaceException.class);
    }

    @ParameterizedTest
    @CsvSource({"400,invalidQuery", "400,invalid", "404,notFound"})
    void whatCannotSucceedIsRefused(int status, String reason) {
        assertThat(meaning(status, reason, "text")).isInstanceOf(StatementRefusedException.class);
    }

    @Test
    void aBrokenConnectionIsUnavailable() {
        assertThat(BigQueryErrors.meaningOf("do it", new BigQueryException(new IOException("reset"))))
                .isInstanceOf(WarehouseUnavailableException.class);
    }

    @Test
    void anErrorOfAJobHasNoStatusAndIsRecognisedByItsReason() {
        BigQueryException failure = new BigQueryException(List.of(new BigQueryError("invalidQuery", null, "no such column")));
        assertThat(BigQueryErrors.meaningOf("do it", failure)).isInstanceOf(StatementRefusedException.class);
    }
}
