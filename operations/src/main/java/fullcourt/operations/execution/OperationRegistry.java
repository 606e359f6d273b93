package fullcourt.operations.execution;

import fullcourt.operations.operation.Operation;
import fullcourt.operations.operation.OperationSpec;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import org.springframework.stereotype.Component;

/** All operations of this process, in the order in which they are listed. */
@Component
public final class OperationRegistry {
    private final SequencedMap<String, Operation> byName = new LinkedHashMap<>();

    /** @throws IllegalArgumentException if two have one name: the start stops with it */
    public OperationRegistry(Collection<Operation> operations) {
        operations.stream().sorted(Comparator.comparing(Operation::spec, OperationSpec.ORDER)).forEach(operation -> {
            if (byName.put(operation.spec().name(), operation) != null)
                throw new IllegalArgumentException("Two operations are named '%s'. Rename one.".formatted(operation.spec().name()));
        });
    }

    public Collection<Operation> all() {
        return byName.sequencedValues();
    }

    public List<OperationSpec> specs() {
        return all().stream().map(Operation::spec).toList();
    }

    /** Distinct, in order. */
    public List<String> verbs() {
        return specs().stream().map(OperationSpec::verb).distinct().toList();
    }

    /** Its actions, or the one operation that it is; none if there is no such verb. */
    public List<Operation> ofVerb(String verb) {
        return all().stream().filter(operation -> operation.spec().verb().equals(verb)).toList();
    }

    /** @param name {@code verify}, or {@code holds reset} */
    public Optional<Operation> named(String name) {
        return Optional.ofNullable(byName.get(name));
    }
}
