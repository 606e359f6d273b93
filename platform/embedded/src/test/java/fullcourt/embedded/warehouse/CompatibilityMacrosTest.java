package fullcourt.embedded.warehouse;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.DriverManager;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;

class CompatibilityMacrosTest {

    @Test
    void canRunAgainOnTheSameDatabase() throws SQLException {
        assertThat(first("SELECT unix_date(DATE '1970-01-02')")).isEqualTo(1L);
    }

    @Test
    void theGreatestOfAValueAndNothingIsNothing() throws SQLException {
        assertThat(first("SELECT coalesce(google_greatest(1, NULL, 3), -1)")).isEqualTo(-1);
        assertThat(first("SELECT google_least(3, 2, 5)")).isEqualTo(2);
    }

    @Test
    void nullsComeFirstAsInBigQuery() throws SQLException {
        assertThat(first("SELECT coalesce(x, -1) FROM (VALUES (1), (NULL)) t(x) ORDER BY x LIMIT 1")).isEqualTo(-1);
    }

    private static Object first(String sql) throws SQLException {
        try (var connection = DriverManager.getConnection("jdbc:duckdb:"); var statement = connection.createStatement()) {
            for (int start = 0; start < 2; start++) {
                for (String macros : CompatibilityMacros.STATEMENTS)
                    statement.execute(macros);
            }
            try (var rows = statement.executeQuery(sql)) {
                rows.next();
                return rows.getObject(1);
            }
        }
    }
}
