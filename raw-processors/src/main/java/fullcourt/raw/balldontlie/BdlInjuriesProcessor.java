package fullcourt.raw.balldontlie;

import fullcourt.league.BusinessDay;
import fullcourt.league.Season;
import fullcourt.platform.documents.FileContext;
import fullcourt.platform.documents.RowPath;
import fullcourt.platform.steps.RawProcessor;
import fullcourt.platform.tables.PathPrefix;
import fullcourt.platform.tables.RowBuilder;
import fullcourt.platform.tables.Table;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Who is listed as injured in the whole league: {@code ball-dont-lie/injuries/<date>/<time>.json}. */
@Component
final class BdlInjuriesProcessor implements RawProcessor {
    @Override
    public Set<PathPrefix> handles() {
        return Set.of(PathPrefix.of("ball-dont-lie/injuries"));
    }

    @Override
    public Table table() {
        return BdlInjuriesTable.TABLE;
    }

    @Override
    public RowPath rows() {
        return RowPath.of("/injuries/*");
    }

    /** A list of one team's players would make all other players available. */
    @Override
    public Optional<String> problemWith(FileContext file, int rowsFound) {
        return file.document("/ident").filter(ident -> !ident.equals("league"))
                .map("The list covers only '%s'; a snapshot counts only for the whole league."::formatted);
    }

    @Override
    public void compute(RowBuilder row, FileContext file) {
        LocalDate day = BusinessDay.of(file.capturedAt());
        FeedId id = new FeedId(row.get(BdlInjuriesTable.FEED_PLAYER_ID));
        row.set(BdlInjuriesTable.SCRAPE_DATE, day).set(BdlInjuriesTable.SCRAPED_AT, file.capturedAt())
                .set(BdlInjuriesTable.SEASON_YEAR, (long) Season.of(day).startYear())
                .set(BdlInjuriesTable.BDL_PLAYER_ID, id.own()).set(BdlInjuriesTable.NBA_ID, id.nbaPlayer());
        PrintedName.at(PrintedName.Place.PLAYER, file).fill(row, BdlInjuriesTable.PLAYER, BdlInjuriesTable.FULL_NAME);
        row.set(BdlInjuriesTable.TEAM, BdlTeams.ofId(file.row("/player/team_id")))
                .set(BdlInjuriesTable.STATUS_NORMALIZED, InjuryWords.status(row.find(BdlInjuriesTable.STATUS)))
                .set(BdlInjuriesTable.REASON, InjuryWords.reason(row.find(BdlInjuriesTable.DESCRIPTION)))
                .set(BdlInjuriesTable.RETURN_DATE, row.find(BdlInjuriesTable.RETURN_TEXT).flatMap(text -> ReturnDate.of(text, day)));
    }
}
