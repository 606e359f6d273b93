package fullcourt.raw.balldontlie;

import fullcourt.platform.documents.FileContext;
import fullcourt.platform.documents.RowPath;
import fullcourt.platform.steps.RawProcessor;
import fullcourt.platform.tables.PathPrefix;
import fullcourt.platform.tables.RowBuilder;
import fullcourt.platform.tables.Table;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * Games with both teams' players inside: {@code ball-dont-lie/boxscores/<date>/<time>.json}. Games in progress are in it with their current numbers.
 */
@Component
final class BdlBoxscoresProcessor implements RawProcessor {
    private static final NestedGames GAMES = new NestedGames("/boxScores/*");

    @Override
    public Set<PathPrefix> handles() {
        return Set.of(PathPrefix.of("ball-dont-lie/boxscores"));
    }

    @Override
    public Table table() {
        return BdlPlayerBoxscoresTable.TABLE;
    }

    @Override
    public RowPath rows() {
        return GAMES.rows();
    }

    @Override
    public void compute(RowBuilder row, FileContext file) {
        BdlGame game = GAMES.game(file);
        game.fill(row, GAMES.team(file, game));
        BdlBoxscoreLine.fill(row, file);
        row.set(BdlPlayerBoxscoresTable.FEED, "boxscores");
    }
}
