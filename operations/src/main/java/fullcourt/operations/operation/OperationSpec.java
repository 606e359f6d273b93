package fullcourt.operations.operation;

import fullcourt.platform.access.Role;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What an operation declares of itself.
 * @param name as it is typed: {@code verify}, or {@code holds reset} for an action of a verb
 * @param summary what it does, one sentence
 * @param usage what is typed behind the name
 * @param role who may call it where it changes something
 * @param worksInAHalt whether it may change something while the write gate is closed: for a repair, which opens it
 * @param rows the tables of its answer, by the record that a row is
 * @param whenEmpty the sentence for an answer without rows
 * @param exits what each exit code means
 * @param examples as they are typed, without the program's name; the first is shown wherever there is room for one
 * @param route empty if it is a resource only as {@code POST /commands/{verb}}
 */
public record OperationSpec(String name, String summary, List<Parameter<?>> parameters, String usage, Effect effect, Role role,
        boolean worksInAHalt, List<Class<? extends Record>> rows, String whenEmpty, SequencedMap<Integer, String> exits,
        List<String> examples, Optional<HttpRoute> route) {
    private static final String LIST = "list";
    /** As they are listed: verbs by name, the usual action of a verb first. */
    public static final Comparator<OperationSpec> ORDER = Comparator.comparing(OperationSpec::verb)
            .thenComparing(spec -> !spec.isUsual()).thenComparing(OperationSpec::action);

    public OperationSpec {
        if (summary.isEmpty() || whenEmpty.isEmpty() || examples.isEmpty())
            throw new IllegalArgumentException("'%s' needs a summary, a sentence for an empty answer, and an example".formatted(name));
    }

    public static Builder named(String name) {
        return new Builder(name);
    }

    public String verb() {
        return name.split(" ", 2)[0];
    }

    /** Empty if the verb has no actions. */
    public String action() {
        return name.contains(" ") ? name.split(" ", 2)[1] : "";
    }

    /** Whether the verb alone means this action. */
    public boolean isUsual() {
        return action().isEmpty() || action().equals(LIST);
    }

    /** {@code holds reset ENTITY --reason R}. */
    public String line() {
        return "%s %s".formatted(name, usage).strip();
    }

    /** Collects a declaration. */
    public static final class Builder {
        private final String name;
        private String summary = "";
        private List<Parameter<?>> parameters = List.of();
        private Optional<String> usage = Optional.empty();
        private Effect effect = Effect.READS;
        private Role role = Role.VIEW;
        private boolean worksInAHalt;
        private List<Class<? extends Record>> rows = List.of();
        private String whenEmpty = "";
        private final SequencedMap<Integer, String> exits = new LinkedHashMap<>();
        private final List<String> examples = new ArrayList<>();
        private Optional<HttpRoute> route = Optional.empty();

        private Builder(String name) {
            this.name = name;
        }

        public Builder summary(String sentence) {
            this.summary = sentence;
            return this;
        }

        /** In the order in which they are typed and shown. */
        public Builder takes(Parameter<?>... taken) {
            this.parameters = List.of(taken);
            return this;
        }

        /** Replaces the usage that is derived from the parameters, where brackets around each optional one do not show which belong together. */
        public Builder usage(String line) {
            this.usage = Optional.of(line);
            return this;
        }

        /** @param who may call it */
        public Builder changes(Effect how, Role who) {
            this.effect = how;
            this.role = who;
            return this;
        }

        public Builder readsAtStandstill() {
            this.effect = Effect.READS_AT_STANDSTILL;
            return this;
        }

        public Builder worksInAHalt() {
            this.worksInAHalt = true;
            return this;
        }

        /** A table of its answer; several in the order in which they are printed. @param row what a row is */
        public Builder answers(Class<? extends Record> row) {
            this.rows = Stream.concat(rows.stream(), Stream.of(row)).toList();
            return this;
        }

        public Builder whenEmpty(String sentence) {
            this.whenEmpty = sentence;
            return this;
        }

        public Builder exit(int code, String meaning) {
            exits.put(code, meaning);
            return this;
        }

        public Builder example(String typed) {
            examples.add(typed);
            return this;
        }

        public Builder at(HttpRoute where) {
            this.route = Optional.of(where);
            return this;
        }

        public OperationSpec build() {
            if (exits.isEmpty())
                exits.put(Exit.DONE, "done");
            String line = usage.orElseGet(() -> parameters.stream()
                    .map(each -> each.isRequired() ? each.usage() : "[%s]".formatted(each.usage())).collect(Collectors.joining(" ")));
            return new OperationSpec(name, summary, parameters, line, effect, role, worksInAHalt, rows, whenEmpty, exits,
                    List.copyOf(examples), route);
        }
    }
}
