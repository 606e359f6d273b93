package fullcourt.raw.completeness;

import fullcourt.config.CompletenessProperties;
import fullcourt.platform.backfill.TeamGame;
import fullcourt.platform.backfill.TeamGames;
import fullcourt.platform.findings.Finding;
import fullcourt.platform.findings.Findings;
import fullcourt.platform.holds.EntityHolds.Hold;
import fullcourt.platform.holds.EntityHolds;
import fullcourt.platform.service.Pipeline;
import fullcourt.config.Phase;
import fullcourt.platform.tables.PartitionScheme;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * The morning's check: do the box scores cover the finished games? Teams are judged over the requested days; findings are about the
 * season so far, so that a gap stays known until it is closed. Rule: {@code docs/rules/completeness.md}.
 */
@Component
public final class BoxscoreCompleteness {
    private final TeamGames teamGames;
    private final CompletenessProperties thresholds;
    private final PartitionScheme seasons;
    private final Findings findings;
    private final EntityHolds holds;
    private final Pipeline pipeline;
    private final GapAnnouncer gaps;

    BoxscoreCompleteness(TeamGames teamGames, CompletenessProperties thresholds, PartitionScheme seasons, Findings findings,
            EntityHolds holds, Pipeline pipeline, GapAnnouncer gaps) {
        this.teamGames = teamGames;
        this.thresholds = thresholds;
        this.seasons = seasons;
        this.findings = findings;
        this.holds = holds;
        this.pipeline = pipeline;
        this.gaps = gaps;
    }

    /**
     * @param days business days, ending yesterday
     * @param alerts whether findings are opened and closed
     */
    public CompletenessReport check(int days, boolean alerts) {
        LocalDate to = pipeline.today().minusDays(1);
        LocalDate from = to.minusDays(days - 1L);
        LocalDate seasonStart = seasons.firstDay(to);
        List<TeamGame> season = teamGames.finished(from.isBefore(seasonStart) ? from : seasonStart, to);
        List<TeamGame> lately = season.stream().filter(game -> !game.gameDate().isBefore(from)).toList();
        List<TeamCoverage> asked = TeamCoverage.of(lately);
        if (alerts)
            settle(TeamCoverage.of(season), asked);
        int requested = gaps.announce(TeamGames.gaps(lately));
        return CompletenessReport.of(asked, thresholds, from, to, released(from), requested, pipeline.now());
    }

    private void settle(List<TeamCoverage> season, List<TeamCoverage> asked) {
        Set<String> critical = asked.stream().filter(team -> team.ratio() < thresholds.criticalBelow()).map(TeamCoverage::team)
                .collect(Collectors.toSet());
        findings.settle("completeness", season.stream().filter(team -> !team.missing().isEmpty())
                .map(team -> finding(team, critical.contains(team.team()))).toList());
    }

    private static Finding finding(TeamCoverage team, boolean critical) {
        String evidence = "Box scores of %s lack %d of %d final games: %s.".formatted(team.team(), team.missing().size(), team.games(),
                team.missing().stream().map(BoxscoreCompleteness::missing).collect(Collectors.joining(", ")));
        String remedy = "Have the box scores of those days scraped again; files that land are loaded, and what depends on them is rebuilt, by themselves.";
        return new Finding("completeness/" + team.team(), critical ? Finding.Severity.CRITICAL : Finding.Severity.WARNING, evidence,
                remedy);
    }

    private static String missing(TeamGame game) {
        return "%s (%s)".formatted(game.gameId(), game.evidence().map(file -> game.ingestStage() + ": " + file).orElse(game.ingestStage()));
    }

    /** Releases the entities whose missing data has arrived. @return holds that ended */
    private int released(LocalDate from) {
        Set<String> before = held();
        if (before.isEmpty())
            return 0;
        pipeline.reconcile(from, pipeline.today(), Phase.GRADING, decision -> {});
        before.removeAll(held());
        return before.size();
    }

    private Set<String> held() {
        return holds.current().stream().map(BoxscoreCompleteness::key).collect(Collectors.toSet());
    }

    private static String key(Hold hold) {
        return hold.processor() + "/" + hold.entity();
    }
}
