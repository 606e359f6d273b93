package fullcourt.standalone.season;

import fullcourt.operations.operation.Output;
import fullcourt.platform.findings.Finding;
import fullcourt.platform.findings.Findings;
import fullcourt.platform.findings.Findings.OpenFinding;
import fullcourt.platform.holds.EntityHolds;
import fullcourt.platform.holds.EntityHolds.Hold;
import fullcourt.raw.completeness.CompletenessReport;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Prints what the pipeline has noticed since the last time it was called. */
final class Watch {
    private final Findings findings;
    private final EntityHolds holds;
    private final Output output;
    private Map<String, Finding> open = new TreeMap<>();
    private Set<String> held = new HashSet<>();
    private List<List<Object>> below = List.of();

    Watch(Findings findings, EntityHolds holds, Output output) {
        this.findings = findings;
        this.holds = holds;
        this.output = output;
    }

    void check(CompletenessReport coverage) {
        lookAtCoverage(coverage);
        lookAtFindings();
        lookAtHolds();
    }

    private void lookAtCoverage(CompletenessReport coverage) {
        if (coverage.criticalTeams().equals(below))
            return;
        below = coverage.criticalTeams();
        output.line(below.isEmpty()
                ? "  + no team lacks box scores any more, %s".formatted(coverage.dateRange())
                : "  ! box scores below 70 %%, %s: %s".formatted(coverage.dateRange(),
                        below.stream().map(team -> team.getFirst() + " " + team.getLast() + " %").collect(Collectors.joining(", "))));
    }

    private void lookAtFindings() {
        Map<String, Finding> now = findings.open().stream().map(OpenFinding::finding)
                .collect(Collectors.toMap(Finding::cause, Function.identity(), (one, other) -> one, TreeMap::new));
        tell("  ! ", now.values().stream().filter(finding -> !open.containsKey(finding.cause())).toList());
        tell("  + closed by itself: ", open.values().stream().filter(finding -> !now.containsKey(finding.cause())).toList());
        open = now;
    }

    /** Findings about single teams are summed up: the coverage has told them. */
    private void tell(String what, List<Finding> findings) {
        findings.stream().filter(finding -> !isOfOneTeam(finding))
                .forEach(finding -> output.line(what + finding.severity() + " " + finding.evidence()));
        List<Finding> teams = findings.stream().filter(Watch::isOfOneTeam).toList();
        if (!teams.isEmpty())
            output.line(what + "%d findings about teams, e.g. %s".formatted(teams.size(), teams.getFirst().evidence()));
    }

    private static boolean isOfOneTeam(Finding finding) {
        return finding.cause().startsWith("completeness/");
    }

    private void lookAtHolds() {
        List<Hold> now = holds.current();
        List<Hold> added = now.stream().filter(hold -> !held.contains(key(hold))).toList();
        if (!added.isEmpty())
            tell(added);
        Set<String> keys = now.stream().map(Watch::key).collect(Collectors.toSet());
        Set<String> released = holds.released();
        Map<Boolean, Long> freed = held.stream().filter(key -> !keys.contains(key))
                .collect(Collectors.partitioningBy(released::contains, Collectors.counting()));
        if (freed.getOrDefault(true, 0L) > 0)
            output.line("  + released: %d players, because their data arrived".formatted(freed.get(true)));
        if (freed.getOrDefault(false, 0L) > 0)
            output.line("  . lockout over: %d players are evaluated again when they are next on a slate".formatted(freed.get(false)));
        held = keys;
    }

    private void tell(List<Hold> added) {
        Hold example = added.getFirst();
        output.line("  ! held: %d players more, e.g. %s: %.0f %% of his input since %s, waits for %s or until %s".formatted(added.size(),
                example.entity(), example.completeness() * 100, example.since(), String.join(" ", example.waitsFor()), example.until()));
    }

    private static String key(Hold hold) {
        return hold.processor() + "/" + hold.entity();
    }
}
