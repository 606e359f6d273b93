package fullcourt.operations.proof;

import static org.assertj.core.api.Assertions.assertThat;

import fullcourt.operations.testing.Answer;
import fullcourt.operations.testing.OperationsSuite;
import org.junit.jupiter.api.Test;

class VerifyOperationTest {
    private final OperationsSuite suite = OperationsSuite.untouched();

    @Test
    void everyCheckSaysWhetherItHolds() {
        Answer proof = suite.typed("verify", "--date", "2025-01-15");
        assertThat(proof.exit()).as(proof.rows().toString()).isZero();
        assertThat(proof.column("check")).containsExactly("state and warehouse", "completeness", "duplicates", "open runs", "staged rows",
                "files", "partitions", "holds");
        assertThat(proof.column("result")).containsOnly("ok");
    }

    @Test
    void wrongDaysAreRefused() {
        assertThat(suite.refused("verify", "--date", "yesterday")).startsWith("--date is 'yesterday', accepted is a date as 2025-01-15");
        assertThat(suite.refused("verify", "everything")).startsWith("'verify' takes no 'everything'.");
    }

    @Test
    void theListsOfTheProofHavePages() throws Exception {
        assertThat(suite.get("/completeness?from=2025-01-14&to=2025-01-15&limit=5").body()).isEqualTo("[]");
        assertThat(suite.get("/duplicates?limit=5").body()).isEqualTo("[]");
        assertThat(suite.get("/completeness?limit=1001").statusCode()).isEqualTo(400);
    }

    @Test
    void emptyListsOfTheProofAreSaidInASentence() {
        assertThat(suite.typed("completeness", "--date", "1946-11-02").headlines())
                .containsExactly("No game of the schedule is over on these days.");
        assertThat(suite.typed("duplicates").headlines()).containsExactly("No table has a natural key twice.");
    }

    @Test
    void aRangeLongerThanASeasonIsRefused() {
        assertThat(suite.refused("completeness", "--from", "1946-01-01", "--to", "2100-12-31"))
                .startsWith("The range 1946-01-01 to 2100-12-31 is longer than").endsWith("Name a part of it.");
    }
}
