package fullcourt.platform.state;

import fullcourt.config.ServiceName;
import fullcourt.platform.steps.Input;
import fullcourt.platform.steps.Step;
import fullcourt.platform.tables.TableId;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Which services read a table. For services whose steps run in this process the declared inputs decide; the inputs of a service that runs elsewhere are not
 * known here, so such a service counts as a reader of every table and clears a mark that does not concern it without work.
 */
public final class ReadingServices {
    private static final Set<ServiceName> WITH_STEPS = EnumSet.of(ServiceName.ANALYTICS, ServiceName.PRECOMPUTE, ServiceName.PREDICTIONS);
    private final Set<ServiceName> here = EnumSet.noneOf(ServiceName.class);
    private final Map<TableId, Set<ServiceName>> readers = new TreeMap<>();

    /** @param steps those that run in this process */
    public ReadingServices(Collection<? extends Step> steps) {
        for (Step step : steps) {
            ServiceName service = step.phase().service();
            here.add(service);
            for (Input input : step.inputs())
                readers.computeIfAbsent(input.table(), table -> EnumSet.noneOf(ServiceName.class)).add(service);
        }
    }

    /** Services with steps in this process. */
    public Set<ServiceName> here() {
        return Set.copyOf(here);
    }

    Set<ServiceName> of(TableId table) {
        Set<ServiceName> services = EnumSet.copyOf(WITH_STEPS);
        services.removeAll(here);
        services.addAll(readers.getOrDefault(table, Set.of()));
        return services;
    }
}
