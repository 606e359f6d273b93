package fullcourt.testing.cloud;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NumericCastsTest {
    @Test
    void aCastIsReadWithNineDecimals() {
        assertThat(NumericCasts
                .withNineDecimals("SELECT ROUND(CAST(SAFE_DIVIDE(a, (b + 1)) AS NUMERIC), 6), CAST(CAST(c AS NUMERIC) AS FLOAT64)"))
                .isEqualTo(
                        "SELECT ROUND(PARSE_NUMERIC(CAST(SAFE_DIVIDE(a, (b + 1)) AS STRING)), 6), CAST(PARSE_NUMERIC(CAST(c AS STRING)) AS FLOAT64)");
    }

    @Test
    void whatHasDigitsOrNoCastStays() {
        String sql = "SELECT CAST(a AS NUMERIC(9, 2)), CAST(b AS INT64)";
        assertThat(NumericCasts.withNineDecimals(sql)).isEqualTo(sql);
    }
}
