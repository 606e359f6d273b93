package fullcourt.embedded.clock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fullcourt.platform.testing.SettableClock;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DataClockTest {
    private static final Instant TODAY = Instant.parse("2026-01-01T00:00:00Z");
    private static final Instant THEN = Instant.parse("2024-01-15T12:00:00Z");

    @TempDir
    Path folder;
    private final SettableClock real = new SettableClock(TODAY);

    @Test
    void aNewDirectoryHasTheRealTime() {
        DataClock clock = open();
        assertThat(clock.isSimulated()).isFalse();
        real.pass(Duration.ofHours(1));
        assertThat(clock.instant()).isEqualTo(TODAY.plus(Duration.ofHours(1)));
    }

    @Test
    void aSimulatedClockStandsStillBetweenMoments() {
        DataClock clock = open();
        clock.advanceTo(THEN);
        real.pass(Duration.ofDays(1));
        assertThat(clock.isSimulated()).isTrue();
        assertThat(clock.instant()).isEqualTo(THEN);
    }

    @Test
    void aSimulatedClockNeverGoesBack() {
        DataClock clock = open();
        clock.advanceTo(THEN);
        clock.advanceTo(THEN.minusSeconds(1));
        assertThat(clock.instant()).isEqualTo(THEN);
        clock.advanceTo(THEN.plusSeconds(1));
        assertThat(clock.instant()).isEqualTo(THEN.plusSeconds(1));
    }

    @Test
    void theDirectoryKeepsItsTimeAndNeverGoesBackAfterARestartEither() {
        open().advanceTo(THEN);
        DataClock next = open();
        assertThat(next.instant()).isEqualTo(THEN);
        next.advanceTo(THEN.minusSeconds(1));
        assertThat(open().instant()).isEqualTo(THEN);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "7", "null", "{}", "{\"mode\":\"simulated\"}", "\0\0\0\0",
            "{\"mode\":\"simulated\",\"now\":\"yesterday\"}"})
    void aClockThatCannotBeReadStopsTheStartWithWhatToDo(String content) throws IOException {
        Files.writeString(folder.resolve("clock.json"), content);
        assertThatThrownBy(this::open).isInstanceOf(ClockFileException.class).hasMessageContaining("clock.json")
                .hasMessageContaining("delete it to go on with the real time").message().hasLineCount(1);
    }

    private DataClock open() {
        return new DataClock(folder, real);
    }
}
