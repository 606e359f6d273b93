package fullcourt.raw.nbacom;

import static fullcourt.platform.tables.ColumnType.INT64;

import fullcourt.league.BusinessDay;
import fullcourt.platform.documents.FileContext;
import fullcourt.platform.tables.InvalidRowException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;

/** Which report a document is: the league prints one each hour of the day in New York. */
record ReportHour(LocalDate date, int hour) {
    private static final int NOON = 12;
    private static final int HOURS = 24;
    private static final int AFTER_PREFIX_AND_DATE = 3;

    /** From the document's own head, else from the path {@code nba-com/injury-report-data/<date>/<HH>/…}. */
    static ReportHour of(FileContext file) {
        LocalDate date = file.document("/metadata/gamedate").flatMap(PrintedDay::of).orElseGet(file::pathDate);
        int hour = number(file.document("/metadata/hour24"))
                .or(() -> number(file.document("/metadata/hour")).map(of -> onTwentyFour(of, file)))
                .or(() -> number(segment(file))).filter(of -> of >= 0 && of < HOURS)
                .orElseThrow(() -> new InvalidRowException("", "neither the document nor its path tells the hour of the report"))
                .intValue();
        return new ReportHour(date, hour);
    }

    private static Optional<Long> number(Optional<String> text) {
        return text.flatMap(INT64.parser());
    }

    private static Optional<String> segment(FileContext file) {
        List<String> segments = file.path().segments();
        return segments.size() > AFTER_PREFIX_AND_DATE ? Optional.of(segments.get(AFTER_PREFIX_AND_DATE)) : Optional.empty();
    }

    /** 12 AM is midnight and 12 PM is noon; without AM or PM the hour is already on 24. */
    private static long onTwentyFour(long hour, FileContext file) {
        return switch (file.document("/metadata/period").orElse("")) {
            case "AM" -> hour % NOON;
            case "PM" -> hour % NOON + NOON;
            default -> hour;
        };
    }

    Instant instant() {
        return BusinessDay.at(date, LocalTime.of(hour, 0));
    }
}
