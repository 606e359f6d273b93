package fullcourt.operations.names;

import fullcourt.operations.command.Arguments;
import fullcourt.operations.command.Command;
import fullcourt.operations.command.Effect;
import fullcourt.operations.command.Exit;
import fullcourt.operations.command.Output;
import fullcourt.operations.command.UsageException;
import fullcourt.platform.access.Role;
import fullcourt.platform.receive.FileOutcome;
import java.util.Set;
import org.springframework.stereotype.Component;

/** {@code aliases}: other names of players, and an operator's word that adds one. */
@Component
final class AliasesCommand implements Command {
    private final Aliases aliases;
    private final AliasEntry entry;

    AliasesCommand(Aliases aliases, AliasEntry entry) {
        this.aliases = aliases;
        this.entry = entry;
    }

    @Override
    public String name() {
        return "aliases";
    }

    @Override
    public String usage() {
        return "[list | add NAME PLAYER --reason R [--valid-from D] [--valid-to D]]";
    }

    @Override
    public String purpose() {
        return "Lists other names of players, or adds one and rebuilds what it changes; 'names' tells which are missing.";
    }

    @Override
    public Role role() {
        return Role.ADMINISTER;
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
        arguments.allow(name(), Set.of("reason", "valid-from", "valid-to"));
        switch (action(arguments)) {
            case "list" -> aliases.all().forEach(output::row);
            case "add" -> {
                return add(arguments, output);
            }
            default -> throw new UsageException("'aliases %s' is unknown. Write 'aliases %s'.".formatted(action(arguments), usage()));
        }
        return Exit.DONE;
    }

    private int add(Arguments arguments, Output output) {
        arguments.required("reason", "whoever looks at it later wants to know why");
        if (arguments.words().size() != 3)
            throw new UsageException(
                    "'aliases add' needs two names, each in quotes if it has blanks: aliases add \"Nicolas Claxton\" nicclaxton.");
        NewAlias wish = NewAlias.of(arguments.words().get(1), arguments.words().get(2), arguments.date("valid-from"),
                arguments.date("valid-to"));
        AliasEntry.Entered entered = entry.enter(wish, "operator",
                decision -> output.progress("%s %s: %s".formatted(decision.table(), decision.date(), decision.status())));
        if (!(entered.outcome() instanceof FileOutcome.Staged)) {
            output.line("'%s' was written and not loaded: %s. 'fullcourt run' tries again.".formatted(entered.path(), entered.outcome()));
            return Exit.REFUSED;
        }
        output.line("'%s' now means '%s'. Feeds use the name on %d days; %d partitions were rebuilt.".formatted(wish.alias(), wish.player(),
                entered.days().size(), entered.built().size()));
        return Exit.DONE;
    }
}
