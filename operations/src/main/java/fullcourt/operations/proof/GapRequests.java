package fullcourt.operations.proof;

import fullcourt.operations.operation.Days;
import fullcourt.platform.backfill.Backfills;
import fullcourt.platform.backfill.Gap;
import fullcourt.platform.backfill.Receipt;
import fullcourt.platform.backfill.TeamGames;
import fullcourt.platform.service.Pipeline;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** Asks the scrapers for the games that are over and lack box scores. Rule: {@code docs/rules/completeness.md}. */
@Component
public final class GapRequests {
    private final TeamGames teamGames;
    private final Backfills backfills;
    private final Pipeline pipeline;

    GapRequests(TeamGames teamGames, Backfills backfills, Pipeline pipeline) {
        this.teamGames = teamGames;
        this.backfills = backfills;
        this.pipeline = pipeline;
    }

    /** The last seven days, today not included: its games may still be running. */
    public Days lately() {
        LocalDate yesterday = pipeline.today().minusDays(1);
        return new Days(yesterday.minusDays(Pipeline.LOOK_BACK_DAYS - 1L), yesterday);
    }

    /** Whether a scraper is configured. */
    public boolean arePossible() {
        return backfills.arePossible();
    }

    /** Days with a game that is over and lacks box scores. */
    public List<Gap> gaps(Days days) {
        return TeamGames.gaps(teamGames.finished(days.from(), days.to()));
    }

    /** @return one receipt for each day that lacks something; none where no scraper is configured */
    public List<Receipt> request(Days days, String trigger) {
        return arePossible() ? backfills.request(gaps(days), days.from(), days.to(), trigger) : List.of();
    }
}
