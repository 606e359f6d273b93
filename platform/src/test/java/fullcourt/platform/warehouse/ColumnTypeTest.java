package fullcourt.platform.warehouse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class ColumnTypeTest {

    @Test
    void readsADateAsTheFeedsWriteIt() {
        assertThat(ColumnType.DATE.parser().apply("2024-02-29")).hasValue(LocalDate.of(2024, 2, 29));
        assertThat(ColumnType.DATE.parser().apply("0002-01-01")).hasValue(LocalDate.of(2, 1, 1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "2023-02-29", "2025-13-01", "2025-1-01", "2025-01-1a", "2025/01/01", "+025-01-01", "-025-01-01",
            "2025-+1-01",
            "0000-01-01", "0001-12-31", "9999-01-01", "2025-01-01T00:00", "20250101", "٢٠٢٥-٠١-٠١"})
    void refusesWhatIsNoDayThatEnginesKeep(String text) {
        assertThat(ColumnType.DATE.parser().apply(text)).isEmpty();
    }

    @Test
    void aDecimalHasNoMoreDigitsThanAStagedLineKeeps() {
        assertThat(ColumnType.numeric(15, 6).sqlName()).isEqualTo("NUMERIC(15,6)");
        assertThatThrownBy(() -> ColumnType.numeric(16, 6)).isInstanceOf(IllegalArgumentException.class).hasMessageContaining("15");
    }
}
