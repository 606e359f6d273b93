package fullcourt.platform.state;

import fullcourt.config.ServiceName;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What a reconcile pass follows by itself. A partition that the pass builds needs no dirty mark for these readers: the cause of the pass is recorded until
 * the pass is complete, so a pass that dies is repeated from the same date.
 * @param readers services all of whose steps the pass reconciles
 * @param from the earliest recorded date by season, from which the pass goes to the season's end
 */
public record PassCover(Set<ServiceName> readers, Map<String, LocalDate> from) {
    /** For writes outside a pass, and for passes whose cause is not recorded. */
    public static final PassCover NONE = new PassCover(Set.of(), Map.of());

    public PassCover {
        readers = Set.copyOf(readers);
        from = Map.copyOf(from);
    }

    boolean covers(ServiceName reader, String season, Optional<LocalDate> changed) {
        LocalDate begun = from.get(season);
        return begun != null && readers.contains(reader) && changed.filter(date -> !date.isBefore(begun)).isPresent();
    }
}
