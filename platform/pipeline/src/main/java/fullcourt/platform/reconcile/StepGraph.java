package fullcourt.platform.reconcile;

import fullcourt.platform.steps.Input;
import fullcourt.platform.steps.Step;
import fullcourt.platform.tables.TableId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * All steps in an order in which every step follows those whose output it reads. Derived from the declarations; triggers are listed nowhere.
 * Steps that read each other's earlier days (predictions read the accuracy of earlier ones) form one group, which is walked day by day.
 */
public final class StepGraph {
    private final List<Step> ordered;

    /** @throws IllegalArgumentException if two steps have one output, or steps read each other in a cycle: the start stops with their names */
    public StepGraph(Collection<? extends Step> steps) {
        Map<TableId, Step> byOutput = new TreeMap<>();
        for (Step step : steps) {
            Step other = byOutput.put(step.table().id(), step);
            if (other != null)
                throw new IllegalArgumentException(
                        "Two steps write %s: %s and %s. One table has one step.".formatted(step.table().id(), other.name(), step.name()));
        }
        this.ordered = sorted(byOutput);
    }

    private static List<Step> sorted(Map<TableId, Step> byOutput) {
        List<Step> sorted = new ArrayList<>();
        Map<TableId, Boolean> finished = new HashMap<>();
        byOutput.values().forEach(step -> visit(step, byOutput, finished, new TreeSet<>(), sorted));
        return List.copyOf(sorted);
    }

    private static void visit(Step step, Map<TableId, Step> byOutput, Map<TableId, Boolean> finished, Set<TableId> path,
            List<Step> sorted) {
        TableId output = step.table().id();
        if (finished.containsKey(output))
            return;
        if (!path.add(output))
            throw new IllegalArgumentException("Steps read each other in a circle: %s.".formatted(path));
        for (Input input : step.inputs()) {
            Step upstream = byOutput.get(input.table());
            // a step may read its own earlier days, and predictions the accuracy of earlier ones: those are no cycles of one day
            if (upstream != null && !input.isOfEarlierDays())
                visit(upstream, byOutput, finished, path, sorted);
        }
        path.remove(output);
        finished.put(output, true);
        sorted.add(step);
    }

    public List<Step> inOrder() {
        return ordered;
    }

    /**
     * The same order in waves of groups: the groups of a wave do not read each other and are walked in parallel. A group of several steps is walked day
     * by day, oldest first.
     */
    List<List<List<Step>>> waves() {
        SortedMap<Integer, List<List<Step>>> waves = new TreeMap<>();
        Map<TableId, Integer> waveOf = new HashMap<>();
        for (List<Step> group : groups()) {
            int wave = group.stream().flatMap(step -> step.inputs().stream()).mapToInt(input -> waveOf.getOrDefault(input.table(), 0)).max()
                    .orElse(0) + 1;
            group.forEach(step -> waveOf.put(step.table().id(), wave));
            waves.computeIfAbsent(wave, number -> new ArrayList<>()).add(group);
        }
        return List.copyOf(waves.values());
    }

    private List<List<Step>> groups() {
        List<List<Step>> groups = new ArrayList<>();
        for (int first = 0; first < ordered.size();) {
            int last = first;
            for (int i = first; i <= last; i++) {
                last = Math.max(last, lastReadBackwards(ordered.get(i)));
            }
            groups.add(ordered.subList(first, last + 1));
            first = last + 1;
        }
        return groups;
    }

    private int lastReadBackwards(Step step) {
        int last = ordered.indexOf(step);
        for (Input input : step.inputs()) {
            for (int i = last + 1; i < ordered.size(); i++) {
                if (ordered.get(i).table().id().equals(input.table()))
                    last = i;
            }
        }
        return last;
    }
}
