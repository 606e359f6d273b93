package fullcourt.operations.sql;

import static org.assertj.core.api.Assertions.assertThat;

import fullcourt.operations.testing.Answer;
import fullcourt.operations.testing.OperationsSuite;
import org.junit.jupiter.api.Test;

class SqlOperationTest {
    private final OperationsSuite suite = OperationsSuite.untouched();

    @Test
    void aQuestionIsAnsweredWithItsColumns() {
        Answer answer = suite.typed("sql", "SELECT 1 AS n, 2 AS n");
        assertThat(answer.exit()).isZero();
        assertThat(answer.rows()).hasToString("[{n=1, n_2=2}]");
    }

    @Test
    void noRowsAreSaidInASentence() {
        assertThat(suite.typed("sql", "SELECT 1 AS n WHERE FALSE").headlines()).containsExactly("The statement returned no rows.");
    }

    @Test
    void anAttemptToWriteAndASecondStatementAreRefused() {
        assertThat(suite.refused("sql", "DROP TABLE nba_reference.players"))
                .isEqualTo("Not answered: only SELECT statements are. Write one SELECT statement.");
        assertThat(suite.refused("sql")).startsWith("'sql' needs one statement in quotes: sql \"SELECT");
        assertThat(suite.refused("sql", "SELECT 1", "SELECT 2")).startsWith("'sql' takes no 'SELECT 2'.");
    }
}
