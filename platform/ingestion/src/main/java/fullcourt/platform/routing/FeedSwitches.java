package fullcourt.platform.routing;

import fullcourt.platform.objects.JsonDocuments;
import fullcourt.platform.objects.ObjectStore;
import fullcourt.platform.tables.ObjectPath;
import fullcourt.platform.tables.PathPrefix;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The feeds an operator has switched off: {@code control/feeds-switched-off.json} in the state bucket. Their files wait; nothing is lost. */
public final class FeedSwitches {
    private static final ObjectPath DOCUMENT = ObjectPath.of("control/feeds-switched-off.json");
    private static final int MAX_TRIES = 20;
    private final JsonDocuments documents;

    private record SwitchedOff(Set<String> prefixes) {}

    public FeedSwitches(ObjectStore state) {
        this.documents = new JsonDocuments(state);
    }

    public Set<PathPrefix> switchedOff() {
        return read().value().prefixes().stream().map(PathPrefix::of).collect(Collectors.toCollection(TreeSet::new));
    }

    public void switchOff(PathPrefix prefix) {
        change(prefixes -> prefixes.add(prefix.value()));
    }

    public void switchOn(PathPrefix prefix) {
        change(prefixes -> prefixes.remove(prefix.value()));
    }

    private interface Change {
        boolean apply(Set<String> prefixes);
    }

    private void change(Change change) {
        for (int tries = 0; tries < MAX_TRIES; tries++) {
            JsonDocuments.Versioned<SwitchedOff> former = read();
            Set<String> prefixes = new TreeSet<>(former.value().prefixes());
            if (!change.apply(prefixes) || documents.write(DOCUMENT, new SwitchedOff(prefixes), former.generation()).isPresent())
                return;
        }
        throw new IllegalStateException("the switches of feeds were written by others %d times in a row".formatted(MAX_TRIES));
    }

    private JsonDocuments.Versioned<SwitchedOff> read() {
        return documents.read(DOCUMENT, SwitchedOff.class).orElse(new JsonDocuments.Versioned<>(new SwitchedOff(Set.of()), 0));
    }
}
