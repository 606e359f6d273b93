package fullcourt.raw.completeness;

import fullcourt.config.CompletenessProperties;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import tools.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import tools.jackson.databind.annotation.JsonNaming;

/**
 * The answer to the completeness check, in the form that its callers know.
 * @param status critical, warning or ok
 * @param missingGames finished team games that are not complete
 * @param criticalTeams pairs of team and percent
 * @param circuitBreakersReset holds that ended because the data had arrived
 * @param backfillsRequested days for which it asked to request the scraper: none for gaps whose next attempt is not due
 */
@JsonNaming(SnakeCaseStrategy.class)
public record CompletenessReport(String status, String dateRange, int missingGames, List<List<Object>> criticalTeams,
        List<List<Object>> warningTeams, int totalTeamsChecked,
        int circuitBreakersReset, int backfillsRequested, Instant timestamp) {

    static CompletenessReport of(List<TeamCoverage> teams, CompletenessProperties thresholds, LocalDate from, LocalDate to, int released,
            int requested, Instant now) {
        List<List<Object>> critical = pairs(teams, 0, thresholds.criticalBelow());
        List<List<Object>> warning = pairs(teams, thresholds.criticalBelow(), thresholds.warningBelow());
        String status = critical.isEmpty() ? warning.isEmpty() ? "ok" : "warning" : "critical";
        int missing = teams.stream().mapToInt(team -> team.missing().size()).sum();
        return new CompletenessReport(status, "%s to %s".formatted(from, to), missing, critical, warning, teams.size(), released, requested,
                now);
    }

    private static List<List<Object>> pairs(List<TeamCoverage> teams, double atLeast, double below) {
        return teams.stream().filter(team -> team.ratio() >= atLeast && team.ratio() < below)
                .map(team -> List.<Object>of(team.team(), team.percent())).toList();
    }
}
