package fullcourt.raw.nbacom;

import static fullcourt.platform.tables.ColumnType.INT64;

import fullcourt.league.PlayerLookup;
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

/** Transactions, the whole history in each document: {@code nba-com/player-movement/<date>/<time>.json}. Ids are written as floats. */
@Component
final class NbacPlayerMovementProcessor implements RawProcessor {
    /** What stands for a letter that one of the league's systems could not write. */
    private static final String LOST = "?";

    @Override
    public Set<PathPrefix> handles() {
        return Set.of(PathPrefix.of("nba-com/player-movement"));
    }

    @Override
    public Table table() {
        return NbacPlayerMovementTable.TABLE;
    }

    @Override
    public RowPath rows() {
        return RowPath.of("/rows/*");
    }

    @Override
    public Optional<String> problemWith(FileContext file, int rowsFound) {
        return file.document("/metadata/recordCount").flatMap(INT64.parser()).filter(count -> count != rowsFound)
                .map(count -> "The list has %d transactions and says of itself that it has %d.".formatted(rowsFound, count));
    }

    @Override
    public void compute(RowBuilder row, FileContext file) {
        LocalDate day = PrintedDay.require("/TRANSACTION_DATE", file.row("/TRANSACTION_DATE"));
        row.set(NbacPlayerMovementTable.DAY, day).set(NbacPlayerMovementTable.SEASON_YEAR, (long) Season.of(day).startYear())
                .set(NbacPlayerMovementTable.TEAM, NbaTeams.require(file.row("/TEAM_ID"), file.row("/TEAM_SLUG")))
                .set(NbacPlayerMovementTable.IS_PLAYER, row.get(NbacPlayerMovementTable.PLAYER_ID) != 0)
                .set(NbacPlayerMovementTable.PLAYER,
                        row.find(NbacPlayerMovementTable.SLUG).filter(slug -> !slug.contains(LOST)).flatMap(PlayerLookup::of));
    }
}
