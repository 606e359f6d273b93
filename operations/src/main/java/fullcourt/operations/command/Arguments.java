package fullcourt.operations.command;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What was typed after the verb: words, options with a value, and switches.
 * @param words everything that is no option, in order
 * @param options values by name without the dashes; a switch has the value {@code true}
 */
public record Arguments(List<String> words, Map<String, String> options) {

    public Arguments {
        words = List.copyOf(words);
        options = Map.copyOf(options);
    }

    /**
     * @param switches options that take no value
     * @throws UsageException if an option that takes a value has none
     */
    public static Arguments parse(List<String> typed, Set<String> switches) {
        List<String> words = new ArrayList<>();
        Map<String, String> options = new HashMap<>();
        for (int i = 0; i < typed.size(); i++) {
            String word = typed.get(i);
            if (!word.startsWith("--")) {
                words.add(word);
            } else if (switches.contains(word.substring(2))) {
                options.put(word.substring(2), "true");
            } else if (i + 1 < typed.size()) {
                options.put(word.substring(2), typed.get(++i));
            } else {
                throw new UsageException("%s needs a value. Write %s <value>.".formatted(word, word));
            }
        }
        return new Arguments(words, options);
    }

    public Optional<String> option(String name) {
        return Optional.ofNullable(options.get(name));
    }

    public boolean has(String name) {
        return options.containsKey(name);
    }

    /** @throws UsageException if it is there and no date */
    public Optional<LocalDate> date(String name) {
        return option(name).map(text -> {
            try {
                return LocalDate.parse(text);
            } catch (DateTimeParseException _) {
                throw new UsageException("--%s is '%s', accepted is a date as 2025-01-15.".formatted(name, text));
            }
        });
    }

    /** @throws UsageException naming an option that the verb does not have */
    public void allow(String verb, Set<String> known) {
        options.keySet().stream().filter(name -> !known.contains(name)).sorted().findFirst().ifPresent(name -> {
            throw new UsageException("'%s' has no option --%s. It has: %s.".formatted(verb, name,
                    String.join(" ", known.stream().sorted().map(each -> "--" + each).toList())));
        });
    }
}
