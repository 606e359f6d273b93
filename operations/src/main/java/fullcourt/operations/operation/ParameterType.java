package fullcourt.operations.operation;

import fullcourt.platform.tables.BusinessDates;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;

/**
 * What the values of a parameter are, and how a text becomes one.
 * @param values class of the values
 * @param schema as OpenAPI names it: string, integer or boolean
 * @param format as OpenAPI names it: date
 * @param choices the accepted texts, if these are few
 */
public record ParameterType<T>(Class<T> values, String schema, Optional<String> format, List<String> choices, Reader<T> reader) {
    /** Of a name, a path or a reason that an operator gives. */
    public static final int MAX_TEXT = 2000;
    private static final int MAX_QUOTE = 40;

    public static final ParameterType<String> TEXT = text(MAX_TEXT);
    public static final ParameterType<LocalDate> DATE = new ParameterType<>(LocalDate.class, "string",
            Optional.of("date"), List.of(), (name, text, _) -> date(name, text));
    /** A file or directory, relative to where the operation was typed. */
    public static final ParameterType<Path> PATH = of(Path.class, "string", ParameterType::path);
    public static final ParameterType<Boolean> FLAG = of(Boolean.class, "boolean", ParameterType::flag);

    /** Reads one text. */
    @FunctionalInterface
    public interface Reader<T> {
        /**
         * @param name of the parameter, as the caller knows it: {@code --date} or {@code 'valid_from'}
         * @param directory where the operation was typed
         * @throws UsageException saying what is accepted
         */
        T read(String name, String text, Path directory);
    }

    public static <T> ParameterType<T> of(Class<T> values, String schema, Reader<T> reader) {
        return new ParameterType<>(values, schema, Optional.empty(), List.of(), reader);
    }

    /** @param longest so many characters at most */
    public static ParameterType<String> text(int longest) {
        return of(String.class, "string", (name, text, _) -> {
            if (text.isBlank())
                throw new UsageException("%s is empty. Give it a value.".formatted(name));
            if (text.length() > longest)
                throw new UsageException("%s has %d characters, accepted are up to %d.".formatted(name, text.length(), longest));
            return text;
        });
    }

    public static ParameterType<Integer> wholeNumber(int from, int to) {
        return of(Integer.class, "integer", (name, text, _) -> {
            if (text.matches("-?\\d{1,9}") && Integer.parseInt(text) >= from && Integer.parseInt(text) <= to)
                return Integer.valueOf(text);
            throw new UsageException("%s is '%s', accepted is a whole number from %d to %d.".formatted(name, quoted(text), from, to));
        });
    }

    /** @param choices values by the text that means them, in the order in which they are named */
    public static <T> ParameterType<T> choice(Class<T> values, SequencedMap<String, T> choices) {
        return new ParameterType<>(values, "string", Optional.empty(), List.copyOf(choices.keySet()), (name, text, _) -> {
            T chosen = choices.get(text);
            if (chosen == null)
                throw new UsageException("%s is '%s', accepted are %s.".formatted(name, quoted(text), String.join(", ", choices.keySet())));
            return chosen;
        });
    }

    /** As much of a text as a sentence bears. */
    public static String quoted(String text) {
        return text.length() > MAX_QUOTE ? text.substring(0, MAX_QUOTE) + " …" : text;
    }

    /** @throws UsageException unless it is one of {@link BusinessDates} */
    static LocalDate date(String name, String text) {
        try {
            LocalDate date = LocalDate.parse(text);
            if (BusinessDates.isIn(date))
                return date;
        } catch (DateTimeParseException _) {
            // said below
        }
        throw new UsageException("%s is '%s', accepted is a date as 2025-01-15 from %s to %s.".formatted(name, quoted(text),
                BusinessDates.FIRST, BusinessDates.LAST));
    }

    private static Path path(String name, String text, Path directory) {
        if (text.isBlank())
            throw new UsageException("%s is an empty path. Name a file or directory.".formatted(name));
        try {
            return directory.resolve(text).normalize();
        } catch (InvalidPathException invalid) {
            throw new UsageException("%s is '%s', which is no path: %s. Name a file or directory.".formatted(name, quoted(text),
                    invalid.getReason()));
        }
    }

    private static Boolean flag(String name, String text, Path directory) {
        if (text.equals("true") || text.equals("false"))
            return Boolean.valueOf(text);
        throw new UsageException("%s is '%s', accepted are true and false.".formatted(name, quoted(text)));
    }
}
