package fullcourt.platform.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import fullcourt.config.Schedule;
import fullcourt.config.Schedule.Embedded;
import fullcourt.config.ServiceName;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class DueTimesTest {
    private static DueTimes daily(String cron) {
        return new DueTimes(new Schedule("job", cron, ZoneId.of("America/New_York"), ServiceName.RAW, "/job", "{}", "Works.",
                Duration.ofMinutes(30), Embedded.SCHEDULED));
    }

    @Test
    @Tag("F34")
    void aTimeIsOneOfTheZoneInSummerAndInWinter() {
        DueTimes morning = daily("0 6 * * *");
        assertThat(morning.next(Instant.parse("2025-01-15T12:00:00Z"))).isEqualTo("2025-01-16T11:00:00Z");
        assertThat(morning.next(Instant.parse("2025-07-15T12:00:00Z"))).isEqualTo("2025-07-16T10:00:00Z");
    }

    @Test
    void aTimeInASkippedHourIsNotDueAndOneInAnHourThatComesTwiceIsDueTwice() {
        DueTimes night = daily("30 2 * * *");
        assertThat(night.last(Instant.parse("2025-03-09T05:00:00Z"), Instant.parse("2025-03-10T05:00:00Z"))).isEmpty();
        DueTimes twice = daily("30 1 * * *");
        Instant first = twice.next(Instant.parse("2025-11-02T04:00:00Z"));
        assertThat(twice.next(first)).isEqualTo(first.plus(Duration.ofHours(1)));
    }

    @Test
    void ofManyMissedTimesTheLastCounts() {
        DueTimes quarter = daily("*/15 * * * *");
        assertThat(quarter.last(Instant.parse("2020-01-01T00:00:00Z"), Instant.parse("2025-01-15T11:07:00Z")))
                .contains(Instant.parse("2025-01-15T11:00:00Z"));
        assertThat(quarter.last(Instant.parse("2025-01-15T11:00:00Z"), Instant.parse("2025-01-15T11:07:00Z"))).isEmpty();
    }
}
