package fullcourt.league;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;

class SeasonTest {

    @Test
    void isPrintedByBothYears() {
        assertThat(new Season(2023)).hasToString("2023-24");
        assertThat(new Season(1999)).hasToString("1999-00");
        assertThat(Season.parse("2023-24")).contains(new Season(2023));
        assertThat(Season.parse("1999-00")).contains(new Season(1999));
        assertThat(List.of("2023-25", "2023", "2023-2024", "")).allSatisfy(text -> assertThat(Season.parse(text)).as(text).isEmpty());
    }

    @Test
    void aDayBelongsToTheSeasonThatBeganInOctober() {
        assertThat(Season.of(LocalDate.of(2023, 9, 30))).isEqualTo(new Season(2022));
        assertThat(Season.of(LocalDate.of(2023, 10, 1))).isEqualTo(new Season(2023));
        assertThat(Season.of(LocalDate.of(2024, 6, 17))).isEqualTo(new Season(2023));
    }

    @Test
    void theSeasonOf2019LastedUntilOctober2020() {
        assertThat(Season.of(LocalDate.of(2020, 10, 11))).isEqualTo(new Season(2019));
        assertThat(Season.of(LocalDate.of(2020, 10, 12))).isEqualTo(new Season(2020));
        assertThat(new Season(2019).lastDay()).isEqualTo(LocalDate.of(2020, 10, 11));
    }

    @Test
    void itsFirstAndLastDayBelongToIt() {
        for (var year = 2014; year < 2030; year++) {
            var season = new Season(year);
            assertThat(Season.of(season.firstDay())).isEqualTo(season);
            assertThat(Season.of(season.lastDay())).isEqualTo(season);
            assertThat(Season.of(season.firstDay().minusDays(1))).isEqualTo(new Season(year - 1));
        }
    }

    @Test
    void theBusinessDayIsNewYorks() {
        assertThat(BusinessDay.of(Instant.parse("2024-01-16T03:30:00Z"))).isEqualTo(LocalDate.of(2024, 1, 15));
        assertThat(BusinessDay.noon(LocalDate.of(2024, 1, 15))).isEqualTo(Instant.parse("2024-01-15T17:00:00Z"));
        assertThat(BusinessDay.noon(LocalDate.of(2024, 7, 15))).isEqualTo(Instant.parse("2024-07-15T16:00:00Z"));
        assertThat(BusinessDay.at(LocalDate.of(2024, 1, 15), LocalTime.of(6, 0))).isEqualTo(Instant.parse("2024-01-15T11:00:00Z"));
    }
}
