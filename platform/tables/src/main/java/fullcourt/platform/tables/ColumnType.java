package fullcourt.platform.tables;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.function.Function;

/**
 * How a value is written in a document, held in Java and kept in the warehouse.
 * @param sqlName BigQuery's name of the type, with precision and scale where it has them: {@code NUMERIC(5,1)}
 * @param accepts what the parser accepts, in words for messages and documentation: {@code a whole number}
 * @param parser reads the text of a JSON scalar; empty if it is not such a value, or a date outside {@link BusinessDates}
 * @param writer the value as the staged row holds it: a String, Long, Double, Boolean or BigDecimal
 * @param reader the value from what a warehouse hands out for {@code sqlName}
 */
public record ColumnType<T>(
        String sqlName,
        String accepts,
        Function<String, Optional<T>> parser,
        Function<T, Object> writer,
        Function<Object, T> reader) {

    private static final int SAFE_DIGITS = 18;
    private static final int DIGITS_OF_A_DOUBLE = 15;
    private static final int MAXIMUM_DECIMALS = 100;
    private static final int MAX_NUMBER = 100; // characters; a longer text would take quadratic time to read
    private static final int YEAR_ENDS = 4; // in 2025-12-27
    private static final int MONTH_ENDS = 7;

    public static final ColumnType<String> STRING = new ColumnType<>("STRING", "text", Optional::of, value -> value, Object::toString);
    public static final ColumnType<Long> INT64 = new ColumnType<>("INT64", "a whole number", ColumnType::wholeNumber, value -> value,
            value -> ((Number) value).longValue());
    public static final ColumnType<Double> FLOAT64 = new ColumnType<>("FLOAT64", "a finite number", ColumnType::finiteNumber,
            value -> value,
            value -> ((Number) value).doubleValue());
    public static final ColumnType<Boolean> BOOL = new ColumnType<>("BOOL", "true or false", ColumnType::truth, value -> value,
            Boolean.class::cast);
    public static final ColumnType<LocalDate> DATE = new ColumnType<>("DATE", "a date as 2025-12-27", ColumnType::date, LocalDate::toString,
            value -> LocalDate.parse(value.toString()));
    public static final ColumnType<Instant> TIMESTAMP = new ColumnType<>("TIMESTAMP", "an instant as 2025-12-27T08:05:00Z",
            ColumnType::instant,
            value -> value.truncatedTo(ChronoUnit.MICROS).toString(), ColumnType::instantFrom); // as fine as both engines keep it

    /**
     * A decimal with a fixed number of digits; more decimals than {@code scale} are rounded half up.
     * @param precision at most 15: DuckDB reads a number of a staged line through a double, which keeps no more digits
     */
    public static ColumnType<BigDecimal> numeric(int precision, int scale) {
        if (precision > DIGITS_OF_A_DOUBLE)
            throw new IllegalArgumentException("%d digits are more than staged rows keep, %d.".formatted(precision, DIGITS_OF_A_DOUBLE));
        return new ColumnType<>("NUMERIC(%d,%d)".formatted(precision, scale), "a number", text -> decimal(text, precision, scale),
                value -> value,
                value -> new BigDecimal(value.toString()).setScale(scale, RoundingMode.HALF_UP));
    }

    /** A value of the domain that the warehouse keeps as text: a team code, a game id. */
    public static <T> ColumnType<T> text(String accepts, Function<String, Optional<T>> parser, Function<T, String> writer) {
        return new ColumnType<>("STRING", accepts, parser, writer::apply, value -> parser.apply(value.toString()).orElseThrow());
    }

    private static Optional<Long> wholeNumber(String text) {
        if (isShortNumber(text))
            return Optional.of(Long.valueOf(text)); // nearly all; the exact way costs five times as much
        try {
            return number(text).map(BigDecimal::longValueExact); // feeds write 7, "07" and 7.0
        } catch (ArithmeticException _) {
            return Optional.empty();
        }
    }

    /** Plain digits, perhaps with a sign, a point and an exponent: Java's readers also take {@code 0x1p3}, {@code 1d} and {@code NaN}. */
    private static Optional<BigDecimal> number(String text) {
        String stripped = text.strip();
        if (stripped.length() > MAX_NUMBER || !stripped.chars().allMatch(ColumnType::isOfANumber))
            return Optional.empty();
        try {
            return Optional.of(new BigDecimal(stripped));
        } catch (NumberFormatException _) {
            return Optional.empty();
        }
    }

    private static boolean isOfANumber(int character) {
        return (character >= '0' && character <= '9') || "+-.eE".indexOf(character) >= 0;
    }

    private static boolean isShortNumber(String text) {
        if (text.isEmpty() || text.length() > SAFE_DIGITS)
            return false;
        for (int index = 0; index < text.length(); index++) {
            if (text.charAt(index) < '0' || text.charAt(index) > '9')
                return false;
        }
        return true;
    }

    /** Empty as well for what a double holds as 0 and is not. */
    private static Optional<Double> finiteNumber(String text) {
        return number(text).flatMap(number -> {
            double value = Double.parseDouble(text.strip());
            return Double.isFinite(value) && (value != 0 || number.signum() == 0) ? Optional.of(value) : Optional.empty();
        });
    }

    /** Refuses what the precision cannot hold, and exponents that would take the machine's memory to write out. */
    private static Optional<BigDecimal> decimal(String text, int precision, int scale) {
        return number(text)
                .filter(number -> number.scale() <= MAXIMUM_DECIMALS && (long) number.precision() - number.scale() <= precision - scale)
                .map(number -> number.setScale(scale, RoundingMode.HALF_UP)).filter(rounded -> rounded.precision() <= precision);
    }

    private static Optional<Boolean> truth(String text) {
        return switch (text) {
            case "true" -> Optional.of(true);
            case "false" -> Optional.of(false);
            default -> Optional.empty();
        };
    }

    private static Optional<LocalDate> date(String text) {
        try {
            return Optional.of(isPlainDate(text) ? plainDate(text) : LocalDate.parse(text)).filter(BusinessDates::isIn);
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }

    /** Nearly all are of this form, for which the formatter takes ten times as long. */
    private static boolean isPlainDate(String text) {
        if (text.length() != "2025-12-27".length() || text.charAt(YEAR_ENDS) != '-' || text.charAt(MONTH_ENDS) != '-')
            return false;
        return isShortNumber(text.substring(0, YEAR_ENDS)) && isShortNumber(text.substring(YEAR_ENDS + 1, MONTH_ENDS))
                && isShortNumber(text.substring(MONTH_ENDS + 1));
    }

    private static LocalDate plainDate(String text) {
        return LocalDate.of(Integer.parseInt(text, 0, YEAR_ENDS, 10), Integer.parseInt(text, YEAR_ENDS + 1, MONTH_ENDS, 10),
                Integer.parseInt(text, MONTH_ENDS + 1, text.length(), 10));
    }

    private static Optional<Instant> instant(String text) {
        try {
            return Optional.of(OffsetDateTime.parse(text)).filter(time -> BusinessDates.isIn(time.toLocalDate()))
                    .map(OffsetDateTime::toInstant);
        } catch (DateTimeParseException _) {
            return Optional.empty();
        }
    }

    private static Instant instantFrom(Object value) {
        return value instanceof OffsetDateTime time ? time.toInstant() : OffsetDateTime.parse(value.toString()).toInstant();
    }
}
