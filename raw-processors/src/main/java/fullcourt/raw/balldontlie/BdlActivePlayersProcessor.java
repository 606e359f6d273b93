package fullcourt.raw.balldontlie;

import static fullcourt.raw.balldontlie.BdlActivePlayersTable.*;

import fullcourt.league.BusinessDay;
import fullcourt.platform.documents.FileContext;
import fullcourt.platform.documents.RowPath;
import fullcourt.platform.steps.RawProcessor;
import fullcourt.platform.tables.PathPrefix;
import fullcourt.platform.tables.Row;
import fullcourt.platform.tables.RowBuilder;
import fullcourt.platform.tables.Table;
import fullcourt.raw.WholeList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** All players under contract: {@code ball-dont-lie/active-players/<date>/<time>.json}. Lists of one team or one search look the same. */
@Component
final class BdlActivePlayersProcessor implements RawProcessor {
    private static final int MIN_PLAYERS = 400;
    private static final String LEAGUE = "league";

    @Override
    public Set<PathPrefix> handles() {
        return Set.of(PathPrefix.of("ball-dont-lie/active-players"));
    }

    @Override
    public Table table() {
        return TABLE;
    }

    @Override
    public RowPath rows() {
        return RowPath.of("/activePlayers/*");
    }

    @Override
    public Optional<String> problemWith(FileContext file, int rowsFound) {
        return otherCoverage(file).or(() -> WholeList.problem(file, rowsFound, MIN_PLAYERS));
    }

    private static Optional<String> otherCoverage(FileContext file) {
        return file.document("/ident").filter(ident -> !ident.equals(LEAGUE))
                .map("The list covers only '%s'; it replaces the table only for the whole league."::formatted);
    }

    @Override
    public Optional<String> problemWithRows(List<Row> rows) {
        return WholeList.missingTeams(rows, TEAM, "the table");
    }

    @Override
    public boolean isWholeOrNothing() {
        return true;
    }

    @Override
    public void compute(RowBuilder row, FileContext file) {
        PrintedName.at(PrintedName.Place.ROW, file).fill(row, PLAYER, FULL_NAME);
        row.set(DRAFT_ROUND, file.row("/draft_round", DRAFT_ROUND).filter(round -> round != 0));
        row.set(IDENT, LEAGUE).set(LAST_SEEN, BusinessDay.of(file.capturedAt()));
    }
}
