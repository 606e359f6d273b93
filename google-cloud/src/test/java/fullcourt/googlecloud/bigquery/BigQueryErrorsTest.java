package fullcourt.googlecloud.bigquery;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.cloud.bigquery.BigQueryError;
import com.google.cloud.bigquery.BigQueryException;
import fullcourt.platform.warehouse.StatementRefusedException;
import fullcourt.platform.warehouse.WarehouseUnavailableException;
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
    @CsvSource({"503,backendError", "500,internalError", "429,rateLimitExceeded", "403,rateLimitExceeded", "403,quotaExceeded",
            "400,jobBackendError", "502,whatever", "408,whatever"})
    void whatPassesIsUnavailable(int status, String reason) {
        assertThat(meaning(status, reason, "text")).isInstanceOf(WarehouseUnavailableException.class);
    }

    @ParameterizedTest
    @CsvSource({"400,resourcesExceeded,Resources exceeded: Too many DML statements outstanding against table x limit is 20.",
            "400,invalidQuery,Could not serialize access to table x due to concurrent update"})
    void aCrowdedTableIsToldByTheMessage(int status, String reason, String message) {
        assertThat(meaning(status, reason, message)).isInstanceOf(WarehouseUnavailableException.class);
    }

    @ParameterizedTest
    @CsvSource({"403,accessDenied", "401,authError", "403,billingNotEnabled", "400,bytesBilledLimitExceeded"})
    void whatPeopleHaveToPutRightIsNoFaultOfTheRows(int status, String reason) {
        assertThat(meaning(status, reason, "text")).isInstanceOf(BigQuerySetupException.class);
    }

    @ParameterizedTest
    @CsvSource({"400,invalidQuery", "400,invalid", "404,notFound", "400,resourcesExceeded"})
    void whatCannotSucceedIsRefused(int status, String reason) {
        assertThat(meaning(status, reason, "text")).isInstanceOf(StatementRefusedException.class);
    }

    @Test
    void aBrokenConnectionIsUnavailable() {
        assertThat(BigQueryErrors.meaningOf("do it", new BigQueryException(new IOException("reset"))))
                .isInstanceOf(WarehouseUnavailableException.class);
    }

    @Test
    void anErrorOfAJobHasNoStatusAndIsToldByItsReason() {
        BigQueryException failure = new BigQueryException(List.of(new BigQueryError("invalidQuery", null, "no such column")));
        assertThat(BigQueryErrors.meaningOf("do it", failure)).isInstanceOf(StatementRefusedException.class);
    }
}
