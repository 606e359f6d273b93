package fullcourt.operations.shapes;

import fullcourt.operations.command.Arguments;
import fullcourt.operations.command.Command;
import fullcourt.operations.command.Effect;
import fullcourt.operations.command.Exit;
import fullcourt.operations.command.Output;
import fullcourt.operations.command.UsageException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** {@code shapes}: what providers changed in their documents, and an operator's word that it is meant to be so. */
@Component
final class ShapesCommand implements Command {
    private final Shapes shapes;

    ShapesCommand(Shapes shapes) {
        this.shapes = shapes;
    }

    @Override
    public String name() {
        return "shapes";
    }

    @Override
    public String usage() {
        return "[list [PREFIX] | accept PREFIX [PLACE] --reason R]";
    }

    @Override
    public String purpose() {
        return "Lists keys that changed or are new in documents, all keys of one feed, or accepts what changed.";
    }

    private static String action(Arguments arguments) {
        return arguments.words().isEmpty() ? "list" : arguments.words().getFirst();
    }

    @Override
    public Effect effect(Arguments arguments) {
        return action(arguments).equals("list") ? Effect.LOOKS : Effect.CHANGES;
    }

    @Override
    public int run(Arguments arguments, Output output) {
        arguments.allow(name(), Set.of("reason"));
        switch (action(arguments)) {
            case "list" -> shapes.rows(word(arguments, 1)).forEach(output::row);
            case "accept" -> accept(arguments, output);
            default -> throw new UsageException("'shapes %s' is unknown. Write 'shapes %s'.".formatted(action(arguments), usage()));
        }
        return Exit.DONE;
    }

    private void accept(Arguments arguments, Output output) {
        arguments.required("reason", "whoever looks at it later wants to know why");
        String feed = word(arguments, 1).orElseThrow(() -> new UsageException("'shapes accept' needs the prefix of a feed."));
        int accepted = shapes.accept(feed, word(arguments, 2));
        output.line(accepted == 0
                ? "Nothing of '%s' is other than it was; nothing was changed.".formatted(feed)
                : "%d places of '%s' are accepted as they are; they are learnt anew.".formatted(accepted, feed));
    }

    private static Optional<String> word(Arguments arguments, int index) {
        List<String> words = arguments.words();
        return index < words.size() ? Optional.of(words.get(index)) : Optional.empty();
    }
}
