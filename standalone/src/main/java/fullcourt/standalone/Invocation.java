package fullcourt.standalone;

import fullcourt.operations.operation.Parameters;
import fullcourt.operations.operation.UsageException;
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
 * @param isHelp whether the verb is to be explained instead of carried out
 */
record Invocation(String verb, List<String> arguments, Map<String, String> settings, Path data, Format format, int port, boolean isVerbose,
        boolean isToExit, boolean isHelp) {
    static final int DEFAULT_PORT = 8080;
    private static final Pattern SETTING = Pattern.compile("--([A-Za-z][\\w-]*(?:\\.[\\w\\[\\]-]+)+)=(.*)", Pattern.DOTALL);
    private static final Map<String, String> OPTIONS = Map.of("fullcourt.data", "--data", "server.port", "--port");

    /** @param home the data directory if none is named */
    static Invocation parse(List<String> typed, Path home) {
        CommandLineOptions options = CommandLineOptions.of(typed);
        Map<String, String> settings = new LinkedHashMap<>();
        List<String> words = options.words().stream().filter(word -> !isSetting(word, settings)).toList();
        boolean isHelp = options.isHelp() || words.isEmpty() || words.getFirst().equals(LocalVerbs.HELP);
        List<String> topic = isHelp && !words.isEmpty() && words.getFirst().equals(LocalVerbs.HELP)
                ? words.subList(1, words.size())
                : words;
        return new Invocation(topic.isEmpty() ? "" : topic.getFirst(), topic.isEmpty() ? List.of() : topic.subList(1, topic.size()),
                settings,
                options.data().orElse(home.toAbsolutePath().normalize()), options.format(), options.port().orElse(DEFAULT_PORT),
                options.isVerbose(), options.isToExit(), isHelp);
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

    /** The same, with the answer to its question. */
    Invocation withYes() {
        List<String> answered = new ArrayList<>(arguments);
        answered.add(Parameters.YES.typed());
        return new Invocation(verb, List.copyOf(answered), settings, data, format, port, isVerbose, isToExit, isHelp);
    }
}
