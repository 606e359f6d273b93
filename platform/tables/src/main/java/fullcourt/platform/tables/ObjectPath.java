package fullcourt.platform.tables;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An object's name in its bucket: {@code ball-dont-lie/boxscores/2025-12-27/20251228_080000.json}.
 * Whole segments separated by single slashes, none of them {@code .} or {@code ..}, at most 1,024 characters, no backslash or control character.
 */
public record ObjectPath(String value) implements Comparable<ObjectPath> {
    private static final Pattern FILE_TIME = Pattern.compile("(\\d{8}_\\d{6}).*");
    private static final DateTimeFormatter FILE_TIME_FORMAT = DateTimeFormatter.ofPattern("yyyyMMdd_HHmmss");
    private static final int MAXIMUM_LENGTH = 1024;
    /** Bytes in UTF-8 that a landed object's path may have: state documents have this path in their own name, which is limited, too. */
    public static final int MAX_LANDED = 900;
    private static final int BYTES_OF_A_CHARACTER = 3; // at most, of what Java counts as one

    /** @throws InvalidPathException with one sentence that says what is wrong with it */
    public ObjectPath {
        problemWith(value).ifPresent(problem -> { throw new InvalidPathException(value, problem); });
    }

    public static ObjectPath of(String value) {
        return new ObjectPath(value);
    }

    public static boolean isValid(String value) {
        return problemWith(value).isEmpty();
    }

    private static Optional<String> problemWith(String value) {
        if (value.isEmpty())
            return Optional.of("it is empty");
        if (value.length() > MAXIMUM_LENGTH)
            return Optional.of("it is longer than %d characters".formatted(MAXIMUM_LENGTH));
        for (String segment : value.split("/", -1)) {
            if (segment.isEmpty())
                return Optional.of("it has an empty segment");
            if (segment.equals(".") || segment.equals(".."))
                return Optional.of("it has the segment '%s'".formatted(segment));
        }
        return problemWithCharacters(value);
    }

    private static Optional<String> problemWithCharacters(String value) {
        for (int index = 0; index < value.length(); index++) {
            char character = value.charAt(index);
            if (character < ' ' || character == '\\' || character == 0x7f)
                return Optional.of("it has a control character or backslash");
            if (Character.isSurrogate(character) && Character.isBmpCodePoint(value.codePointAt(index)) && !isSecondHalf(value, index))
                return Optional.of("it has half a character");
        }
        return Optional.empty();
    }

    private static boolean isSecondHalf(String value, int index) {
        return index > 0 && Character.isSurrogatePair(value.charAt(index - 1), value.charAt(index));
    }

    /** Whether it has more than {@link #MAX_LANDED} bytes. */
    public boolean isTooLongToLand() {
        return isTooLongToLand(value);
    }

    public static boolean isTooLongToLand(String value) {
        return value.length() * BYTES_OF_A_CHARACTER > MAX_LANDED && value.getBytes(StandardCharsets.UTF_8).length > MAX_LANDED;
    }

    /** The first segment that is an ISO date outside of {@link BusinessDates}, else the file name if its capture time is; empty if there is none. */
    public Optional<String> impossibleDate() {
        return segments().stream().filter(ObjectPath::isOfAnImpossibleDay).findFirst()
                .or(() -> writtenFileTime().filter(time -> !BusinessDates.isIn(dayOf(time))).map(_ -> fileName()));
    }

    private static boolean isOfAnImpossibleDay(String segment) {
        return segment.length() == "2025-12-27".length() && written(segment).filter(date -> !BusinessDates.isIn(date)).isPresent();
    }

    public List<String> segments() {
        return List.of(value.split("/"));
    }

    public String fileName() {
        return value.substring(value.lastIndexOf('/') + 1);
    }

    /** The first segment that is a date within {@link BusinessDates}, written {@code 2025-12-27} or {@code 20251227}. */
    public Optional<LocalDate> dateSegment() {
        return segments().stream().flatMap(segment -> date(segment).stream()).findFirst();
    }

    private static Optional<LocalDate> date(String segment) {
        return written(segment).filter(BusinessDates::isIn);
    }

    private static Optional<LocalDate> written(String segment) {
        boolean basic = segment.matches("\\d{8}");
        if (!basic && !segment.matches("\\d{4}-\\d{2}-\\d{2}"))
            return Optional.empty();
        try {
            return Optional.of(LocalDate.parse(segment, basic ? DateTimeFormatter.BASIC_ISO_DATE : DateTimeFormatter.ISO_LOCAL_DATE));
        } catch (DateTimeParseException _) {
            return Optional.empty();
        }
    }

    /** The capture time in the file name: it starts with {@code 20251228_080000} (UTC), or is an ISO instant. Empty if outside of {@link BusinessDates}. */
    public Optional<Instant> fileTime() {
        return writtenFileTime().filter(time -> BusinessDates.isIn(dayOf(time)));
    }

    private static LocalDate dayOf(Instant time) {
        return LocalDate.ofInstant(time, ZoneOffset.UTC);
    }

    private Optional<Instant> writtenFileTime() {
        Matcher matcher = FILE_TIME.matcher(fileName());
        try {
            if (matcher.matches())
                return Optional.of(LocalDateTime.parse(matcher.group(1), FILE_TIME_FORMAT).toInstant(ZoneOffset.UTC));
            String stem = fileName().replaceFirst("\\.json$", "");
            return stem.contains("T") ? Optional.of(OffsetDateTime.parse(stem).toInstant()) : Optional.empty();
        } catch (DateTimeParseException _) {
            return Optional.empty();
        }
    }

    @Override
    public int compareTo(ObjectPath other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
