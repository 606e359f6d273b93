package fullcourt.operations.command;

import fullcourt.platform.tables.BusinessDates;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * What was typed after the verb: words, options with a value, and switches.
 * @param words everything that is no option, in order
 * @param options values by name without the dashes; a switch has the value {@code true}
 * @param directory where it was typed: paths among the words are relative to it
 */
public record Arguments(List<String> words, Map<String, String> options, Path directory) {

    public Arguments {
        words = List.copyOf(words);
        options = Map.copyOf(options);
    }

    /**
     * @param switches options that take no value
     * @throws UsageException if an option that takes a value has none
     */
    public static Arguments parse(List<String> typed, Set<String> switches, Path directory) {
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
        return new Arguments(words, options, directory);
    }

    /** A file or directory, relative to where the verb was typed. @throws UsageException if it is none */
    public Path path(String typed) {
        if (typed.isBlank())
            throw new UsageException("A path is empty. Name a file or directory.");
        try {
            return directory.resolve(typed).normalize();
        } catch (InvalidPathException invalid) {
            throw new UsageException("'%s' is no path: %s. Name a file or directory.".formatted(typed, invalid.getReason()));
        }
    }

    public Optional<String> option(String name) {
        return Optional.ofNullable(options.get(name));
    }

    public boolean has(String name) {
        return options.containsKey(name);
    }

    /** @throws UsageException if it is there and not one of {@link BusinessDates} */
    public Optional<LocalDate> date(String name) {
        return option(name).map(text -> Bounds.date("--" + name, text));
    }

    /** @throws UsageException if the option is missing or blank */
    public String required(String name, String why) {
        return option(name).filter(value -> !value.isBlank())
                .orElseThrow(() -> new UsageException("--%s is missing: %s.".formatted(name, why)));
    }

    /**
     * The days of {@code --date}, or of {@code --from} and {@code --to}.
     * @return empty if none of them was typed
     * @throws UsageException if both were typed, one of the two is missing, or the range is upside down
     */
    public Optional<Days> days() {
        Optional<LocalDate> date = date("date");
        Optional<LocalDate> from = date("from");
        Optional<LocalDate> to = date("to");
        if (date.isPresent() && (from.isPresent() || to.isPresent()))
            throw new UsageException("Name either --date or --from and --to, not both.");
        if (from.isPresent() != to.isPresent())
            throw new UsageException("--from and --to belong together; for one day write --date.");
        if (from.isPresent() && to.orElseThrow().isBefore(from.get()))
            throw new UsageException("--from %s is after --to %s.".formatted(from.get(), to.get()));
        return date.map(day -> new Days(day, day)).or(() -> from.map(first -> new Days(first, to.orElseThrow())));
    }

    /** A range of days, both ends included. */
    public record Days(LocalDate from, LocalDate to) {

        /** The same days season by season, so that no caller holds more than a season at once. @param season the season's first day, of any of its days */
        public List<Days> bySeason(UnaryOperator<LocalDate> season) {
            List<Days> seasons = new ArrayList<>();
            LocalDate begin = from;
            for (LocalDate day = from; !day.isAfter(to); day = day.plusDays(1)) {
                if (!season.apply(day).equals(season.apply(begin))) {
                    seasons.add(new Days(begin, day.minusDays(1)));
                    begin = day;
                }
            }
            seasons.add(new Days(begin, to));
            return seasons;
        }

        public boolean has(LocalDate day) {
            return !day.isBefore(from) && !day.isAfter(to);
        }
    }

    /** @throws UsageException naming an option that the verb does not have */
    public void allow(String verb, Set<String> known) {
        options.keySet().stream().filter(name -> !known.contains(name)).sorted().findFirst().ifPresent(name -> {
            throw new UsageException(known.isEmpty()
                    ? "'%s' has no options; --%s is unknown.".formatted(verb, name)
                    : "'%s' has no option --%s. It has: %s.".formatted(verb, name,
                            String.join(" ", known.stream().sorted().map(each -> "--" + each).toList())));
        });
    }
}
