package fullcourt.operations.report;

import static org.assertj.core.api.Assertions.assertThat;

import fullcourt.operations.holds.HoldSummary;
import fullcourt.operations.report.MorningReport.SystemAccuracy;
import fullcourt.operations.status.Status.ActionRequired;
import fullcourt.platform.backfill.TeamGame;
import fullcourt.operations.testing.OperationsSuite;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

class MorningReportTest {
    private static final LocalDate MORNING = LocalDate.of(2025, 1, 16);
    private static final SystemAccuracy AVERAGE = new SystemAccuracy("moving_average", 212, OptionalDouble.of(4.987),
            OptionalDouble.of(4.8),
            OptionalDouble.of(4.61));

    private static TeamGame missing() {
        return new TeamGame(MORNING.minusDays(1), "LAL", "20250115_LAL_GSW", false, Optional.empty(), 0, Optional.empty(),
                Optional.of(118L), 0, 0, 0, 0, "no file", Optional.empty());
    }

    private static HoldSummary held(String unlock) {
        return new HoldSummary("player_daily_cache", "lebronjames", Instant.EPOCH, Instant.EPOCH, 0.5, MORNING, "", unlock);
    }

    @Test
    void aHealthyMorningSaysSoInTheFirstLine() {
        MorningReport report = new MorningReport(MORNING, Optional.empty(), 9, 9, Map.of("gamebook", 9L), List.of(), List.of(), 41, 0,
                Map.of(),
                212, Map.of(), 0,
                List.of(AVERAGE), List.of());
        assertThat(String.join("\n", report.lines())).isEqualTo("""
                All right: 9 of 9 games of 2025-01-15 are complete, 212 players of tonight are predicted, and nothing requires a person.
                games      9 of 9 collected, box scores of 100 %: gamebook 9
                overnight  41 units of work wrote, 0 failed; requests to scrapers: none
                tonight    212 players predicted, 0 predictions withdrawn; not predicted: none
                graded     moving_average: 212 players, off by 4.99 points; with a line 4.80, the line itself 4.61""");
    }

    @Test
    void aMorningWithGapsNamesThemAndWhatToDo() {
        MorningReport report = new MorningReport(MORNING, Optional.empty(), 9, 7, Map.of(),
                List.of(missing()),
                List.of(held("Freed when its missing input arrives.")), 41, 2,
                Map.of("SCRAPED", 1L), 150, Map.of("HELD", 14L), 3, List.of(),
                List.of(new ActionRequired("CRITICAL", Instant.EPOCH, "Box scores of LAL lack 2 games.", "Have them scraped again.")));
        assertThat(String.join("\n", report.lines())).isEqualTo("""
                Not all right: 7 of 9 games of 2025-01-15 are complete, 150 players of tonight are predicted, and 1 finding requires a person.
                games      7 of 9 collected, box scores of 78 %
                missing    LAL 20250115_LAL_GSW: no file
                held       lebronjames in player_daily_cache. Freed when its missing input arrives.
                overnight  41 units of work wrote, 2 failed; requests to scrapers: 1 SCRAPED
                tonight    150 players predicted, 3 predictions withdrawn; not predicted: 14 HELD
                graded     nothing of 2025-01-15
                to do      critical Box scores of LAL lack 2 games. Have them scraped again.""");
    }

    @Test
    void howeverMuchIsWrongThereAreAtMostTwentyLinesBehindTheFirst() {
        List<TeamGame> missing = Collections.nCopies(500, missing());
        List<HoldSummary> holds = Collections.nCopies(400, held("Freed later."));
        List<ActionRequired> actions = Collections.nCopies(300,
                new ActionRequired("WARNING", Instant.EPOCH, "Something is wrong.", "Mend it."));
        MorningReport report = new MorningReport(MORNING, Optional.empty(), 15, 0, Map.of("BDL", 0L), missing, holds, 0, 9, Map.of(), 0,
                Map.of(), 0,
                Collections.nCopies(40, AVERAGE), actions);
        assertThat(report.lines()).hasSizeLessThanOrEqualTo(21).contains("missing    497 team games more: fullcourt completeness",
                "held       398 more: fullcourt holds", "to do      297 more: fullcourt findings");
    }

    @Test
    void aSuiteWithoutGamesHasAReportToo() throws Exception {
        OperationsSuite suite = OperationsSuite.untouched();
        assertThat(suite.typed("report").lines().getFirst()).startsWith("Not all right: Fullcourt is halted: nothing was ever loaded");
        assertThat(suite.get("/morning-report?date=2025-01-16").body()).contains("\"date\":\"2025-01-16\"", "\"games\":0",
                "\"missing\":[]");
        assertThat(suite.post("/morning-report", "{}").statusCode()).isEqualTo(200);
        assertThat(suite.typed("jobs").rows()).anySatisfy(row -> assertThat(row.toString()).contains("job=morning-report", "state=ok"));
    }
}
