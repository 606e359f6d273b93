package fullcourt.standalone;

import fullcourt.operations.command.UsageException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What was typed, taken apart as far as the command line itself is concerned.
 * @param arguments what is the verb's own
 * @param settings typed as {@code --fullcourt.landing.settle=2s}, by property
 * @param data absolute
 * @param isToExit whether a demonstration ends by itself
 */
record Invocation(String verb, List<String> arguments, Map<String, String> settings, Path data, Format format, int port, boolean isVerbose,
        boolean isToExit) {
    static final int DEFAULT_PORT = 8080;
    private static final int HIGHEST_PORT = 65_535;
    private static final Pattern SETTING = Pattern.compile("--([A-Za-z][\\w-]*(?:\\.[\\w\\[\\]-]+)+)=(.*)", Pattern.DOTALL);
    private static final Map<String, String> OPTIONS = Map.of("fullcourt.data", "--data", "server.port", "--port");

    /** @param home the data directory if none is named */
    static Invocation parse(List<String> typed, Path home) {
        String verb = "";
        List<String> arguments = new ArrayList<>();
        Map<String, String> settings = new LinkedHashMap<>();
        Path data = home;
        Format format = Format.TABLE;
        int port = DEFAULT_PORT;
        boolean verbose = false;
        boolean exit = false;
        for (int i = 0; i < typed.size(); i++) {
            String word = typed.get(i);
            switch (word) {
                case "--data" -> data = directory(value(typed, ++i, word));
                case "--format" -> format = Format.of(value(typed, ++i, word));
                case "--port" -> port = port(value(typed, ++i, word));
                case "--verbose" -> verbose = true;
                case "--exit" -> exit = true;
                case "--help", "-h" -> verb = "help";
                default -> {
                    if (isSetting(word, settings))
                        continue;
                    if (verb.isEmpty())
                        verb = word;
                    else
                        arguments.add(word);
                }
            }
        }
        return new Invocation(verb.isEmpty() ? "help" : verb, List.copyOf(arguments), settings, absolute(data), format, port, verbose,
                exit);
    }

    private static boolean isSetting(String word, Map<String, String> settings) {
        Matcher setting = SETTING.matcher(word);
        if (!setting.matches())
            return false;
        String option = OPTIONS.get(setting.group(1));
        if (option != null)
            throw new UsageException("%s is set by an option: write %s %s.".formatted(setting.group(1), option, setting.group(2)));
        settings.put(setting.group(1), setting.group(2));
        return true;
    }

    private static Path directory(String text) {
        if (text.isBlank())
            throw new UsageException("--data is empty. Name a directory, as in --data ./data.");
        try {
            return Path.of(text);
        } catch (InvalidPathException invalid) {
            throw new UsageException("--data is '%s', which is no path: %s. Name a directory.".formatted(text, invalid.getReason()));
        }
    }

    private static Path absolute(Path data) {
        return data.toAbsolutePath().normalize();
    }

    /** The same, with the answer to its question. */
    Invocation withYes() {
        List<String> answered = new ArrayList<>(arguments);
        answered.add("--yes");
        return new Invocation(verb, List.copyOf(answered), settings, data, format, port, isVerbose, isToExit);
    }

    private static String value(List<String> typed, int position, String option) {
        if (position >= typed.size())
            throw new UsageException("%s needs a value. Write %s <value>.".formatted(option, option));
        return typed.get(position);
    }

    private static int port(String text) {
        if (text.matches("\\d{1,5}") && Integer.parseInt(text) <= HIGHEST_PORT)
            return Integer.parseInt(text);
        throw new UsageException("--port is '%s', accepted is a whole number from 0 to %d.".formatted(text, HIGHEST_PORT));
    }
}
