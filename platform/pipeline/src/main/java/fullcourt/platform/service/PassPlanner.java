package fullcourt.platform.service;

import fullcourt.config.ServiceName;
import fullcourt.platform.reconcile.Reconciler;
import fullcourt.platform.reconcile.SeasonRange;
import fullcourt.platform.state.DirtyMark;
import fullcourt.platform.state.DirtyMarks;
import fullcourt.platform.state.PassCover;
import fullcourt.config.Phase;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Plans the ranges of a pass from dirty marks and dates. A marked season is followed from its earliest marked date to its end, or to today. */
final class PassPlanner {
    private final DirtyMarks marks;
    private final Reconciler reconciler;

    PassPlanner(DirtyMarks marks, Reconciler reconciler) {
        this.marks = marks;
        this.reconciler = reconciler;
    }

    boolean hasMarks() {
        return marks.exist(services(Phase.GRADING));
    }

    /**
     * @param due dates to compare besides marked ones, each to the end of its season; they stay due for the next process if the pass dies
     * @param asked the same for dates that are not recorded: changes there get marks of their own
     */
    PassPlan plan(Phase through, Collection<LocalDate> due, Collection<LocalDate> asked, LocalDate today) {
        Set<ServiceName> services = services(through);
        List<DirtyMark> pending = marks.pending(services);
        Map<String, SeasonRange> ranges = new TreeMap<>();
        pending.forEach(mark -> add(ranges, firstDate(mark, today), today));
        due.forEach(date -> add(ranges, date, today));
        Map<String, LocalDate> remembered = ranges.values().stream().collect(Collectors.toMap(SeasonRange::season, SeasonRange::from));
        asked.forEach(date -> add(ranges, date, today));
        return new PassPlan(ranges.values().stream().sorted(Comparator.comparing(SeasonRange::from).reversed()).toList(),
                new PassCover(services, remembered), pending);
    }

    void followed(PassPlan plan) {
        plan.marks().forEach(marks::clear);
    }

    /** Services of this process that a pass through this phase reconciles completely. */
    private Set<ServiceName> services(Phase through) {
        Set<ServiceName> services = EnumSet.noneOf(ServiceName.class);
        reconciler.steps().forEach(step -> services.add(step.phase().service()));
        reconciler.steps().stream().filter(step -> step.phase().compareTo(through) > 0)
                .forEach(step -> services.remove(step.phase().service()));
        return services;
    }

    private LocalDate firstDate(DirtyMark mark, LocalDate today) {
        return mark.from().orElseGet(() -> reconciler.firstDayStaleBy(mark.table(), today));
    }

    /** Dates after today have no partitions yet. */
    private void add(Map<String, SeasonRange> ranges, LocalDate from, LocalDate today) {
        if (!from.isAfter(today))
            ranges.merge(reconciler.restOfSeason(from, today).season(), reconciler.restOfSeason(from, today), PassPlanner::earlier);
    }

    private static SeasonRange earlier(SeasonRange one, SeasonRange other) {
        return one.from().isBefore(other.from()) ? one : other;
    }
}
