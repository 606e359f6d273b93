package fullcourt.operations.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fullcourt.operations.command.Arguments.Days;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ArgumentsTest {
    private static final Path HOME = Path.of("/home");

    private static Arguments typed(String... words) {
        return Arguments.parse(List.of(words), Set.of("apply"), HOME);
    }

    @Test
    void wordsOptionsAndSwitchesAreToldApart() {
        Arguments arguments = typed("reset", "--reason", "data is here", "lebronjames", "--apply");
        assertThat(arguments.words()).containsExactly("reset", "lebronjames");
        assertThat(arguments.option("reason")).contains("data is here");
        assertThat(arguments.has("apply")).isTrue();
    }

    @Test
    void pathsAreRelativeToWhereTheyWereTyped() {
        assertThat(typed().path("landing")).isEqualTo(Path.of("/home/landing"));
        assertThat(typed().path("/elsewhere")).isEqualTo(Path.of("/elsewhere"));
    }

    @Test
    void whatIsNoPathIsRefusedWithASentence() {
        assertThatThrownBy(() -> typed().path("")).isInstanceOf(UsageException.class)
                .hasMessage("A path is empty. Name a file or directory.");
        assertThatThrownBy(() -> typed().path("a\0b")).isInstanceOf(UsageException.class).hasMessageContaining("is no path");
    }

    @Test
    void oneDateIsARangeOfOneDay() {
        LocalDate day = LocalDate.of(2025, 1, 15);
        assertThat(typed("--date", "2025-01-15").days()).contains(new Days(day, day));
        assertThat(typed().days()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "--date 2025-13-01 | --date is '2025-13-01', accepted is a date as 2025-01-15 from 1946-01-01 to 2100-12-31.",
            "--from -999999999-01-01 --to 2025-01-01 | --from is '-999999999-01-01', accepted is a date as 2025-01-15 from 1946-01-01 to 2100-12-31.",
            "--date 2025-01-15 --to 2025-01-16 | Name either --date or --from and --to, not both.",
            "--from 2025-01-15 | --from and --to belong together; for one day write --date.",
            "--from 2025-01-15 --to 2025-01-14 | --from 2025-01-15 is after --to 2025-01-14.",
            "--date | --date needs a value. Write --date <value>."})
    void wrongDaysAreRefusedWithASentence(String words, String sentence) {
        assertThatThrownBy(() -> typed(words.strip().split(" ")).days()).isInstanceOf(UsageException.class).hasMessage(sentence);
    }

    @Test
    void daysAreGivenOutSeasonBySeason() {
        Days days = typed("--from", "2024-12-30", "--to", "2026-01-01").days().orElseThrow();
        assertThat(days.bySeason(day -> day.withDayOfYear(1))).containsExactly(
                new Days(LocalDate.of(2024, 12, 30), LocalDate.of(2024, 12, 31)),
                new Days(LocalDate.of(2025, 1, 1), LocalDate.of(2025, 12, 31)),
                new Days(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 1, 1)));
    }

    @Test
    void anUnknownOptionIsNamedWithThoseThereAre() {
        assertThatThrownBy(() -> typed("--bogus", "1").allow("run", Set.of("date", "through")))
                .hasMessage("'run' has no option --bogus. It has: --date --through.");
    }
}
