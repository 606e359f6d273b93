package fullcourt.raw.nbacom;

import fullcourt.league.BusinessDay;
import fullcourt.league.GameId;
import fullcourt.league.TeamCode;
import fullcourt.platform.documents.FileContext;
import fullcourt.platform.tables.Column;
import fullcourt.platform.tables.InvalidRowException;
import fullcourt.platform.tables.RowBuilder;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Optional;

/**
 * When a game is, and its id, which holds the day. The league writes Eastern wall-clock times with a {@code Z} behind them
 * ({@code gameDateTimeEst}); only the fields that end in {@code UTC} are.
 */
final class ScheduledTime {
    private ScheduledTime() {}

    static void fill(RowBuilder row, FileContext file) {
        LocalDateTime eastern = file.row("/gameDateTimeEst").or(() -> file.row("/gameDateEst")).map(ScheduledTime::wallClock)
                .orElseThrow(() -> new InvalidRowException("/gameDateTimeEst", "game_date is missing"));
        row.set(NbacScheduleTable.GAME_DATE, eastern.toLocalDate()).set(NbacScheduleTable.TIP_OFF, tipOff(file, eastern));
        fillIds(row, file, eastern.toLocalDate());
    }

    private static LocalDateTime wallClock(String text) {
        return WallClock.of(text).orElseThrow(
                () -> new InvalidRowException("/gameDateTimeEst", "'%s' is no time as 2024-10-22T19:30:00Z".formatted(text)));
    }

    /** Midnight in New York, in either field, means that only the day is known. */
    private static Optional<Instant> tipOff(FileContext file, LocalDateTime eastern) {
        if (file.row("/gameStatusText").filter(text -> text.toUpperCase(Locale.ROOT).contains("TBD")).isPresent())
            return Optional.empty();
        Instant start = file.row("/gameDateTimeUTC").flatMap(ScheduledTime::instant)
                .orElseGet(() -> BusinessDay.at(eastern.toLocalDate(), eastern.toLocalTime()));
        return LocalTime.ofInstant(start, BusinessDay.NEW_YORK).equals(LocalTime.MIDNIGHT) ? Optional.empty() : Optional.of(start);
    }

    private static Optional<Instant> instant(String text) {
        try {
            return Optional.of(OffsetDateTime.parse(text).toInstant());
        } catch (DateTimeParseException _) {
            return Optional.empty();
        }
    }

    private static void fillIds(RowBuilder row, FileContext file, LocalDate date) {
        Optional<TeamCode> home = team(row, NbacScheduleTable.HOME_TEAM_ID);
        team(row, NbacScheduleTable.AWAY_TEAM_ID).ifPresent(away -> home
                .ifPresent(hosts -> GameCode.requireSameSides("/gameCode", file.row("/gameCode"), away, hosts)));
        row.set(NbacScheduleTable.GAME, game(row, date));
        Optional<LocalDate> announced = file.row("/gameCode").flatMap(ScheduledTime::dateOfCode).filter(day -> !day.equals(date));
        row.set(NbacScheduleTable.PREVIOUS_DATE, announced).set(NbacScheduleTable.PREVIOUS_GAME, announced.flatMap(day -> game(row, day)));
    }

    private static Optional<GameId> game(RowBuilder row, LocalDate date) {
        return team(row, NbacScheduleTable.HOME_TEAM_ID).flatMap(home -> team(row, NbacScheduleTable.AWAY_TEAM_ID)
                .flatMap(away -> GameId.of(date, away, home)));
    }

    private static Optional<TeamCode> team(RowBuilder row, Column<Long> id) {
        return row.find(id).flatMap(TeamCode::ofNbaId);
    }

    /** {@code 20241022/NYKBOS}: a game that was moved keeps the code of its first day. */
    private static Optional<LocalDate> dateOfCode(String code) {
        try {
            return Optional.of(LocalDate.parse(code.split("/", 2)[0], DateTimeFormatter.BASIC_ISO_DATE));
        } catch (DateTimeParseException _) {
            return Optional.empty();
        }
    }
}
