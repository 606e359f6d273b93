package fullcourt.raw.nbacom;

import fullcourt.league.NbaGameId;
import fullcourt.platform.documents.FileContext;
import fullcourt.platform.documents.RowPath;
import fullcourt.platform.steps.RawProcessor;
import fullcourt.platform.tables.ObjectPath;
import fullcourt.platform.tables.PathPrefix;
import fullcourt.platform.tables.RowBuilder;
import fullcourt.platform.tables.Table;
import java.util.Locale;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * A season's games: {@code nba-com/schedule/<2024-25>/<time>.json} and the same from the league's CDN under {@code nba-com/schedule-cdn},
 * of which old captures nest the games in days. The flags that scrapers add are ignored: they say "regular season" of playoffs, too.
 */
@Component
final class NbacScheduleProcessor implements RawProcessor {
    private static final PathPrefix API = PathPrefix.of("nba-com/schedule");
    private static final PathPrefix CDN = PathPrefix.of("nba-com/schedule-cdn");

    @Override
    public Set<PathPrefix> handles() {
        return Set.of(API, CDN);
    }

    @Override
    public Table table() {
        return NbacScheduleTable.TABLE;
    }

    @Override
    public RowPath rows() {
        return RowPath.of("/games/*", "/leagueSchedule/gameDates/*/games/*");
    }

    @Override
    public void compute(RowBuilder row, FileContext file) {
        NbaGameId id = row.get(NbacScheduleTable.NBA_GAME);
        row.set(NbacScheduleTable.SEASON_YEAR, (long) id.season().startYear())
                .set(NbacScheduleTable.GAME_TYPE, id.type().name().toLowerCase(Locale.ROOT))
                .set(NbacScheduleTable.PLAYOFF_ROUND, ScheduleWords.playoffRound(id))
                .set(NbacScheduleTable.IS_CUP, ScheduleWords.isCup(id, file.row("/gameSubtype"), row.find(NbacScheduleTable.LABEL)))
                .set(NbacScheduleTable.DATA_SOURCE, source(file.path()));
        ScheduledTime.fill(row, file);
        ScheduledResult.fill(row, file);
    }

    private static String source(ObjectPath path) {
        return CDN.covers(path) ? "cdn_static" : "api_stats";
    }
}
