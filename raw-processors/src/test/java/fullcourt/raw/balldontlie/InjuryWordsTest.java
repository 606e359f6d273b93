package fullcourt.raw.balldontlie;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class InjuryWordsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"Out|out", "Out For Season|out", "Day-To-Day|day_to_day", "DTD|day_to_day",
            "Questionable|questionable",
            "Doubtful|doubtful", "probable|probable", "Game Time Decision|questionable", "Away|other"})
    void aStatusHasOneSpelling(String printed, String status) {
        assertThat(InjuryWords.status(Optional.of(printed))).isEqualTo(status);
    }

    @Test
    void noStatusIsUnknown() {
        assertThat(InjuryWords.status(Optional.empty())).isEqualTo("unknown");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"Smith (rest) won't play|rest", "Smith will miss the rest of the season|other",
            "Smith was arrested in Forest Hills|other", "Smith (knee) will miss the rest of the season|injury",
            "Smith is out for load management|rest", "Smith (personal) is away|personal", "Smith was sent to the G League|g_league",
            "Smith was suspended for two games|suspension", "Smith is back with the team|other", "Smith (back) is out|injury",
            "Smith has a sore back|injury", "Smith signed a new deal|other"})
    void onlyWholeWordsGiveAReason(String description, String reason) {
        assertThat(InjuryWords.reason(Optional.of(description))).isEqualTo(reason);
    }

    @ParameterizedTest
    @CsvSource({"Jan 5,2025-01-10,2025-01-05", "Dec 20,2025-01-10,2024-12-20", "Oct 1,2025-03-01,2025-10-01", "Oct 1,2025-07-15,2025-10-01",
            "Feb 1,2025-07-15,2026-02-01", "Jan 2,2024-12-30,2025-01-02"})
    void aReturnDateIsTheOneThatIsMeant(String printed, LocalDate listed, LocalDate meant) {
        assertThat(ReturnDate.of(printed, listed)).contains(meant);
    }

    @Test
    void noDayIsNoReturnDate() {
        assertThat(ReturnDate.of("TBD", LocalDate.of(2025, 1, 1))).isEmpty();
        assertThat(ReturnDate.of("Feb 31", LocalDate.of(2025, 1, 1))).isEmpty();
    }
}
