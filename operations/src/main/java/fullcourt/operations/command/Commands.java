package fullcourt.operations.command;

import fullcourt.operations.access.OperatorActions;
import fullcourt.platform.epoch.WriteGate;
import fullcourt.platform.service.PipelineBusyException;
import fullcourt.platform.service.PipelineLoop;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** All verbs by name, and what is around each of them: standstill, audit. */
@Component
public final class Commands {
    private final Map<String, Command> byName = new TreeMap<>();
    private final PipelineLoop loop;
    private final OperatorActions actions;
    private final WriteGate gate;

    Commands(Collection<Command> commands, PipelineLoop loop, OperatorActions actions, WriteGate gate) {
        commands.forEach(command -> byName.put(command.name(), command));
        this.loop = loop;
        this.actions = actions;
        this.gate = gate;
    }

    public Collection<Command> all() {
        return byName.values();
    }

    /** @throws UsageException naming the verbs there are */
    public Command named(String name) {
        return Optional.ofNullable(byName.get(name))
                .orElseThrow(() -> new UsageException("'%s' is no verb. Verbs: %s.".formatted(name, String.join(" ", byName.keySet()))));
    }

    /** @param operator who asked, if it changes something @throws UsageException if the arguments are not the verb's, or nothing may be written; nothing was done */
    public int run(String operator, Command command, Arguments arguments, Output output) {
        return switch (command.effect(arguments)) {
            case LOOKS -> command.run(arguments, output);
            case LOOKS_AT_STANDSTILL -> alone(command, arguments, output);
            case CHANGES -> {
                refuseInAHalt(command);
                actions.record(operator, command.name(), typed(arguments), arguments.option("reason").orElse(""));
                yield alone(command, arguments, output);
            }
        };
    }

    private void refuseInAHalt(Command command) {
        if (!command.isForAHalt())
            gate.closedBecause().ifPresent(why -> { throw new UsageException(why); });
    }

    private int alone(Command command, Arguments arguments, Output output) {
        try (PipelineLoop.Pause _ = loop.pause()) {
            return command.run(arguments, output);
        } catch (PipelineBusyException busy) {
            throw new UsageException(String.valueOf(busy.getMessage()));
        }
    }

    private static String typed(Arguments arguments) {
        String options = new TreeMap<>(arguments.options()).entrySet().stream()
                .map(option -> " --" + option.getKey() + " " + option.getValue()).collect(Collectors.joining());
        return String.join(" ", arguments.words()) + options;
    }
}
