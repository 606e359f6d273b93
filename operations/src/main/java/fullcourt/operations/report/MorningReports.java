package fullcourt.operations.report;

import fullcourt.operations.holds.HoldSummary;
import fullcourt.operations.status.SlateSummary.Slate;
import fullcourt.operations.status.SlateSummary;
import fullcourt.operations.status.Status.ActionRequired;
import fullcourt.operations.status.Status;
import fullcourt.operations.status.StatusReport;
import fullcourt.platform.backfill.BoxscoreCoverage;
import fullcourt.platform.backfill.TeamGame;
import fullcourt.platform.backfill.TeamGames;
import fullcourt.platform.findings.Finding.Severity;
import fullcourt.platform.holds.EntityHolds;
import fullcourt.platform.service.Pipeline;
import fullcourt.platform.tables.PartitionScheme;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Makes the report of a morning from what the tables and findings say now. */
@Component
final class MorningReports {
    private static final Duration OVERNIGHT = Duration.ofHours(13); // from six in the evening on
    private final TeamGames teamGames;
    private final SlateSummary slate;
    private final ReportTables tables;
    private final EntityHolds holds;
    private final StatusReport status;
    private final PartitionScheme seasons;
    private final Pipeline pipeline;

    MorningReports(TeamGames teamGames, SlateSummary slate, ReportTables tables, EntityHolds holds, StatusReport status,
            PartitionScheme seasons, Pipeline pipeline) {
        this.teamGames = teamGames;
        this.slate = slate;
        this.tables = tables;
        this.holds = holds;
        this.status = status;
        this.seasons = seasons;
        this.pipeline = pipeline;
    }

    LocalDate today() {
        return pipeline.today();
    }

    MorningReport of(LocalDate date) {
        LocalDate lastNight = date.minusDays(1);
        List<TeamGame> season = teamGames.finished(seasons.firstDay(lastNight), lastNight);
        List<TeamGame> played = season.stream().filter(game -> game.gameDate().equals(lastNight)).toList();
        Instant evening = pipeline.now().minus(OVERNIGHT);
        ReportTables.Work work = tables.workSince(evening);
        List<Slate> tonight = slate.slate(date);
        Status now = status.now();
        return new MorningReport(date, halt(now), games(played), games(played.stream().filter(game -> game.isComplete()).toList()),
                BoxscoreCoverage.of(season, played), missing(season), holds.current().stream().map(HoldSummary::of).toList(),
                work.written(),
                work.failed(), tables.backfillsSince(evening),
                predicted(tonight), notPredicted(tonight), tables.withdrawn(date), tables.accuracy(lastNight), actions(now));
    }

    private static long games(List<TeamGame> listed) {
        return listed.stream().map(TeamGame::gameId).distinct().count();
    }

    private static List<TeamGame> missing(List<TeamGame> season) {
        return season.stream().filter(game -> !game.isComplete()).sorted(Comparator.comparing(TeamGame::gameDate).reversed())
                .toList();
    }

    /** By the system that predicts most: each system of a slate predicts the same players, unless it has too little to go by. */
    private static long predicted(List<Slate> tonight) {
        return tonight.stream().filter(each -> each.result().equals(SlateSummary.PREDICTED)).mapToLong(Slate::players).max().orElse(0);
    }

    private static Map<String, Long> notPredicted(List<Slate> tonight) {
        return tonight.stream().filter(each -> !each.result().equals(SlateSummary.PREDICTED))
                .collect(Collectors.toMap(Slate::result, Slate::players, Math::max, TreeMap::new));
    }

    private static Optional<String> halt(Status now) {
        return Optional.of(now.sentence()).filter(_ -> now.state() == Status.State.HALTED);
    }

    private static List<ActionRequired> actions(Status now) {
        return now.actionsRequired().stream().filter(action -> !action.severity().equals(Severity.INFO.name())).toList();
    }
}
