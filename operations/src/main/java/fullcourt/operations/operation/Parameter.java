package fullcourt.operations.operation;

import java.util.List;

/**
 * One value that an operation takes.
 * @param name as it is typed without dashes, and as a body names it with underscores: {@code valid-from}
 * @param label stands for a value in usage: {@code D}
 * @param meaning one sentence
 * @param needs what a required parameter takes: "a sentence that the audit keeps"; empty if it is optional
 * @param bodyNames further names in a body or an address
 */
public record Parameter<T>(String name, String label, Kind kind, ParameterType<T> type, String meaning, String needs,
        List<String> bodyNames) {

    /** How it is typed. */
    public enum Kind {
        /** By its position. */
        WORD,
        /** All words from its position on. */
        WORDS,
        /** Behind its name: {@code --date 2025-01-15}. */
        OPTION,
        /** By its name alone. */
        FLAG
    }

    public static <T> Parameter<T> word(String name, String label, ParameterType<T> type, String meaning) {
        return new Parameter<>(name, label, Kind.WORD, type, meaning, "", List.of());
    }

    public static <T> Parameter<T> words(String name, String label, ParameterType<T> type, String meaning) {
        return new Parameter<>(name, label, Kind.WORDS, type, meaning, "", List.of());
    }

    public static <T> Parameter<T> option(String name, String label, ParameterType<T> type, String meaning) {
        return new Parameter<>(name, label, Kind.OPTION, type, meaning, "", List.of());
    }

    public static Parameter<Boolean> flag(String name, String meaning) {
        return new Parameter<>(name, "", Kind.FLAG, ParameterType.FLAG, meaning, "", List.of());
    }

    public Parameter<T> required(String takes) {
        return new Parameter<>(name, label, kind, type, meaning, takes, bodyNames);
    }

    /** A body or an address names it in one of these ways instead. */
    public Parameter<T> inBodiesAs(String... names) {
        return new Parameter<>(name, label, kind, type, meaning, needs, List.of(names));
    }

    public boolean isRequired() {
        return !needs.isEmpty();
    }

    /** As a caller at a terminal knows it. */
    public String typed() {
        return switch (kind) {
            case WORD, WORDS -> label;
            case OPTION, FLAG -> "--" + name;
        };
    }

    /** As a body or an address names it; the first of these is the usual one. */
    public List<String> sent() {
        return bodyNames.isEmpty() ? List.of(name.replace('-', '_')) : bodyNames;
    }

    /** As it stands in a usage line, without brackets. */
    String usage() {
        return switch (kind) {
            case WORD -> label;
            case WORDS -> label + "...";
            case OPTION -> "--%s %s".formatted(name, label);
            case FLAG -> "--" + name;
        };
    }
}
