package fullcourt.raw.completeness;

import fullcourt.config.CompletenessProperties;
import fullcourt.platform.backfill.Backfills;
import fullcourt.platform.backfill.Gap;
import fullcourt.platform.backfill.Receipt;
import fullcourt.platform.findings.Finding;
import fullcourt.platform.findings.Findings;
import fullcourt.platform.holds.EntityHolds.Hold;
import fullcourt.platform.holds.EntityHolds;
import fullcourt.platform.service.Pipeline;
import fullcourt.config.Phase;
import fullcourt.platform.tables.ColumnType;
import fullcourt.platform.tables.PartitionScheme;
import fullcourt.platform.tables.Row;
import fullcourt.platform.tables.SqlFile;
import fullcourt.platform.warehouse.Parameter;
import fullcourt.platform.warehouse.Query;
import fullcourt.platform.warehouse.TableReader;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * The morning's check: do the box scores cover the finished games? Teams are judged over the requested days; findings are about the
 * season so far, so that a gap stays known until it is closed. Rule: {@code docs/rules/completeness.md}.
 */
@Component
public final class BoxscoreCompleteness {
    private static final String GAPS_DETECTED = "boxscore-gaps-detected";
    private final TableReader reader;
    private final CompletenessProperties thresholds;
    private final PartitionScheme seasons;
    private final Findings findings;
    private final EntityHolds holds;
    private final Pipeline pipeline;
    private final Backfills backfills;

    BoxscoreCompleteness(TableReader reader, CompletenessProperties thresholds, PartitionScheme seasons, Findings findings,
            EntityHolds holds, Pipeline pipeline, Backfills backfills) {
        this.reader = reader;
        this.thresholds = thresholds;
        this.seasons = seasons;
        this.findings = findings;
        this.holds = holds;
        this.pipeline = pipeline;
        this.backfills = backfills;
    }

    /**
     * @param days business days, ending yesterday
     * @param alerts whether findings are opened and closed
     */
    public CompletenessReport check(int days, boolean alerts) {
        LocalDate to = pipeline.today().minusDays(1);
        LocalDate from = to.minusDays(days - 1L);
        LocalDate seasonStart = seasons.firstDay(to);
        List<Row> games = games(from.isBefore(seasonStart) ? from : seasonStart, to);
        List<TeamCoverage> asked = TeamCoverage
                .of(games.stream().filter(game -> !game.get(TeamCompleteness.GAME_DATE).isBefore(from)).toList());
        if (alerts)
            settle(TeamCoverage.of(games), asked);
        int requested = (int) backfills.request(gaps(asked), from, to, GAPS_DETECTED).stream().filter(Receipt::isAsked).count();
        return CompletenessReport.of(asked, thresholds, from, to, released(from), requested, pipeline.now());
    }

    /** Requests a day once, however many of its games lack rows: files hold whole days. */
    private static List<Gap> gaps(List<TeamCoverage> asked) {
        SortedMap<LocalDate, String> byDay = new TreeMap<>();
        asked.forEach(team -> team.missingGames().forEach(game -> byDay.merge(game.get(TeamCompleteness.GAME_DATE),
                "%s in %s (%s)".formatted(team.team(), game.get(TeamCompleteness.GAME), game.get(TeamCompleteness.INGEST_STAGE)),
                (one, other) -> one + ", " + other)));
        return byDay.entrySet().stream().map(day -> new Gap(day.getKey(), day.getValue())).toList();
    }

    private List<Row> games(LocalDate from, LocalDate to) {
        SqlFile sql = SqlFile.of(BoxscoreCompleteness.class, "nba_orchestration/final_games");
        return reader.query(
                new Query(sql.name(), sql.text(),
                        List.of(Parameter.of("from_date", ColumnType.DATE, from), Parameter.of("to_date", ColumnType.DATE, to))),
                TeamCompleteness.VIEW.schema());
    }

    private void settle(List<TeamCoverage> season, List<TeamCoverage> asked) {
        Set<String> critical = asked.stream().filter(team -> team.ratio() < thresholds.criticalBelow()).map(TeamCoverage::team)
                .collect(Collectors.toSet());
        findings.settle("completeness", season.stream().filter(team -> !team.missing().isEmpty())
                .map(team -> finding(team, critical.contains(team.team()))).toList());
    }

    private static Finding finding(TeamCoverage team, boolean critical) {
        String evidence = "Box scores of %s lack %d of %d final games: %s.".formatted(team.team(), team.missing().size(), team.games(),
                String.join(", ", team.missing()));
        String remedy = "Have the box scores of those days scraped again; files that land are loaded, and what depends on them is rebuilt, by themselves.";
        return new Finding("completeness/" + team.team(), critical ? Finding.Severity.CRITICAL : Finding.Severity.WARNING, evidence,
                remedy);
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
