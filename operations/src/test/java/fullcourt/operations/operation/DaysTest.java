package fullcourt.operations.operation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class DaysTest {

    @Test
    void daysAreGivenOutSeasonBySeason() {
        Days days = new Days(LocalDate.of(2024, 12, 30), LocalDate.of(2026, 1, 1));
        assertThat(days.bySeason(day -> day.withDayOfYear(1))).containsExactly(
                new Days(LocalDate.of(2024, 12, 30), LocalDate.of(2024, 12, 31)),
                new Days(LocalDate.of(2025, 1, 1), LocalDate.of(2025, 12, 31)),
                new Days(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 1, 1)));
    }

    @Test
    void bothEndsAreIncluded() {
        Days days = new Days(LocalDate.of(2025, 1, 14), LocalDate.of(2025, 1, 15));
        assertThat(days.has(LocalDate.of(2025, 1, 14))).isTrue();
        assertThat(days.has(LocalDate.of(2025, 1, 15))).isTrue();
        assertThat(days.has(LocalDate.of(2025, 1, 16))).isFalse();
    }
}
