package fullcourt.raw.espn;

import static fullcourt.platform.tables.ColumnType.DATE;

import fullcourt.league.GameId;
import fullcourt.league.TeamCode;
import fullcourt.platform.documents.FileContext;
import fullcourt.platform.tables.InvalidRowException;
import java.time.LocalDate;

/** The day in New York that a document is about, written {@code 20240115} or {@code 2024-01-15}. */
record EspnDay(LocalDate date) {

    /** From {@code gamedate}, formerly {@code scoreDate}; only without either from the path. */
    static EspnDay of(FileContext file) {
        return new EspnDay(file.document("/gamedate").or(() -> file.document("/scoreDate")).map(EspnDay::parsed).orElseGet(file::pathDate));
    }

    private static LocalDate parsed(String text) {
        String hyphenated = text.matches("\\d{8}") ? text.replaceFirst("(\\d{4})(\\d{2})", "$1-$2-") : text;
        return DATE.parser().apply(hyphenated).orElseThrow(
                () -> new InvalidRowException("", "the day is '%s', accepted is 20240115 or 2024-01-15".formatted(text)));
    }

    GameId game(TeamCode away, TeamCode home) {
        return GameId.of(date, away, home)
                .orElseThrow(() -> new InvalidRowException("", "no game on %s can be %s at %s".formatted(date, away, home)));
    }
}
