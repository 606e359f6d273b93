package fullcourt.platform.tables;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class ColumnTypeTest {

    @Test
    void readsADateAsTheFeedsWriteIt() {
        assertThat(ColumnType.DATE.parser().apply("2024-02-29")).hasValue(LocalDate.of(2024, 2, 29));
        assertThat(ColumnType.DATE.parser().apply("1946-01-01")).hasValue(LocalDate.of(1946, 1, 1));
        assertThat(ColumnType.DATE.parser().apply("2100-12-31")).hasValue(LocalDate.of(2100, 12, 31));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "2023-02-29", "2025-13-01", "2025-1-01", "2025-01-1a", "2025/01/01", "+025-01-01", "-025-01-01",
            "2025-+1-01",
            "0000-01-01", "0001-12-31", "1945-12-31", "2101-01-01", "9999-01-01", "-999999999-01-01", "+999999999-12-31",
            "2025-01-01T00:00", "20250101", "٢٠٢٥-٠١-٠١"})
    void refusesWhatIsNoDayThatDataIsAbout(String text) {
        assertThat(ColumnType.DATE.parser().apply(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"1945-12-31T23:59:59Z", "2101-01-01T00:00:00Z", "9999-12-31T23:59:59Z", "-999999999-01-01T00:00:00Z",
            "+999999999-12-31T00:00:00Z", "2025-01-01"})
    void refusesWhatIsNoMomentThatDataIsAbout(String text) {
        assertThat(ColumnType.TIMESTAMP.parser().apply(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "NaN", "Infinity", "-Infinity", "1e400", "1e2147483647", "1e-2147483648", "1e999999999999", "0x10", "0x1p3",
            "12d",
            "1f", "12abc", "1_000", "1,000", "true", "seven", "--1", "1e", ".", "+", "٣"})
    void refusesWhatIsNoNumber(String text) {
        assertThat(ColumnType.INT64.parser().apply(text)).isEmpty();
        assertThat(ColumnType.FLOAT64.parser().apply(text)).isEmpty();
        assertThat(ColumnType.numeric(5, 1).parser().apply(text)).isEmpty();
    }

    @Test
    void refusesWhatATypeCannotHold() {
        assertThat(ColumnType.INT64.parser().apply("9223372036854775808")).isEmpty();
        assertThat(ColumnType.INT64.parser().apply("7.5")).isEmpty();
        assertThat(ColumnType.FLOAT64.parser().apply("1e-400")).isEmpty();
        assertThat(ColumnType.numeric(5, 1).parser().apply("10000")).isEmpty();
        assertThat(ColumnType.INT64.parser().apply("9".repeat(1_000_000))).isEmpty();
    }

    @Test
    void readsNumbersAsFeedsWriteThem() {
        assertThat(ColumnType.INT64.parser().apply("07")).hasValue(7L);
        assertThat(ColumnType.INT64.parser().apply("7.0")).hasValue(7L);
        assertThat(ColumnType.INT64.parser().apply("+12")).hasValue(12L);
        assertThat(ColumnType.FLOAT64.parser().apply(" 1.5e2 ")).hasValue(150d);
        assertThat(ColumnType.FLOAT64.parser().apply("0.0")).hasValue(0d);
        assertThat(ColumnType.numeric(5, 1).parser().apply(".25")).hasValue(new BigDecimal("0.3"));
    }

    @Test
    void aDecimalHasNoMoreDigitsThanAStagedLineKeeps() {
        assertThat(ColumnType.numeric(15, 6).sqlName()).isEqualTo("NUMERIC(15,6)");
        assertThatThrownBy(() -> ColumnType.numeric(16, 6)).isInstanceOf(IllegalArgumentException.class).hasMessageContaining("15");
    }
}
