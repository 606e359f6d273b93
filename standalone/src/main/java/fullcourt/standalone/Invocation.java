package fullcourt.standalone;

import fullcourt.operations.command.UsageException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * What was typed, taken apart as far as the command line itself is concerned.
 * @param arguments what is the verb's own
 * @param data absolute
 * @param isToExit whether a demonstration ends by itself
 */
record Invocation(String verb, List<String> arguments, Path data, Format format, int port, boolean isVerbose, boolean isToExit) {
    static final int DEFAULT_PORT = 8080;
    private static final int HIGHEST_PORT = 65_535;

    /** @param home the data directory if none is named */
    static Invocation parse(List<String> typed, Path home) {
        String verb = "";
        List<String> arguments = new ArrayList<>();
        Path data = home;
        Format format = Format.TABLE;
        int port = DEFAULT_PORT;
        boolean verbose = false;
        boolean exit = false;
        for (int i = 0; i < typed.size(); i++) {
            String word = typed.get(i);
            switch (word) {
                case "--data" -> data = Path.of(value(typed, ++i, word));
                case "--format" -> format = Format.of(value(typed, ++i, word));
                case "--port" -> port = port(value(typed, ++i, word));
                case "--verbose" -> verbose = true;
                case "--exit" -> exit = true;
                case "--help", "-h" -> verb = "help";
                default -> {
                    if (verb.isEmpty())
                        verb = word;
                    else
                        arguments.add(word);
                }
            }
        }
        return new Invocation(verb.isEmpty() ? "help" : verb, List.copyOf(arguments), data.toAbsolutePath().normalize(), format, port,
                verbose, exit);
    }

    /** The same, with the answer to its question. */
    Invocation withYes() {
        List<String> answered = new ArrayList<>(arguments);
        answered.add("--yes");
        return new Invocation(verb, List.copyOf(answered), data, format, port, isVerbose, isToExit);
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
