package fullcourt.raw.completeness;

import fullcourt.platform.backfill.Backfills;
import fullcourt.platform.backfill.Gap;
import fullcourt.platform.backfill.TeamGames;
import fullcourt.platform.events.EventPublisher;
import fullcourt.platform.events.PipelineMessage.BackfillRequested;
import fullcourt.platform.tables.PartitionScheme;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Sends {@code boxscore-gaps-detected}; the operations service requests the days from the scraper. */
@Component
final class GapAnnouncer {
    private final Backfills backfills;
    private final PartitionScheme seasons;
    private final EventPublisher events;

    GapAnnouncer(Backfills backfills, PartitionScheme seasons, EventPublisher events) {
        this.backfills = backfills;
        this.seasons = seasons;
        this.events = events;
    }

    /** One message for each season with a gap whose next attempt is due. @return how many gaps are due */
    int announce(List<Gap> gaps) {
        List<LocalDate> due = backfills.due(gaps).stream().map(Gap::date).sorted().toList();
        due.stream().collect(Collectors.groupingBy(seasons::firstDay, TreeMap::new, Collectors.toList())).values()
                .forEach(days -> events.publish(new BackfillRequested(TeamGames.TABLE, days.getFirst(), days.getLast())));
        return due.size();
    }
}
