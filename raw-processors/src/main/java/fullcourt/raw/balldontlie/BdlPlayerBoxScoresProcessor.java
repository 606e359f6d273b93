package fullcourt.raw.balldontlie;

import fullcourt.platform.documents.FileContext;
import fullcourt.platform.documents.RowPath;
import fullcourt.platform.steps.RawProcessor;
import fullcourt.platform.tables.PathPrefix;
import fullcourt.platform.tables.RowBuilder;
import fullcourt.platform.tables.Table;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * A flat list of player lines: {@code ball-dont-lie/player-box-scores/<date>/<time>.json}. One file may hold many days, so a game's day
 * is the row's own; the path has the day of the run.
 */
@Component
final class BdlPlayerBoxScoresProcessor implements RawProcessor {
    private static final BdlGame.Places PLACES = BdlGame.Places.below("/game");

    @Override
    public Set<PathPrefix> handles() {
        return Set.of(PathPrefix.of("ball-dont-lie/player-box-scores"));
    }

    @Override
    public Table table() {
        return BdlPlayerBoxscoresTable.TABLE;
    }

    @Override
    public RowPath rows() {
        return RowPath.of("/stats/*");
    }

    @Override
    public void compute(RowBuilder row, FileContext file) {
        BdlGame game = new BdlGame(PLACES, file::row, BdlTeams.require(file.row("/game/home_team_id"), Optional.empty()),
                BdlTeams.require(file.row("/game/visitor_team_id"), Optional.empty()));
        game.fill(row, BdlTeams.require(file.row("/team/id"), file.row("/team/abbreviation")));
        BdlBoxscoreLine.fill(row, file);
        row.set(BdlPlayerBoxscoresTable.FEED, "player-box-scores");
    }
}
