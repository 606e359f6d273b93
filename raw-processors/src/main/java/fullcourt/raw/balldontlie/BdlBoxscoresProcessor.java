package fullcourt.raw.balldontlie;

import fullcourt.league.TeamCode;
import fullcourt.platform.processor.FileContext;
import fullcourt.platform.processor.RawProcessor;
import fullcourt.platform.processor.RowPath;
import fullcourt.platform.registry.PathPrefix;
import fullcourt.platform.warehouse.RowBuilder;
import fullcourt.platform.warehouse.Table;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * Games with both teams' players inside: {@code ball-dont-lie/boxscores/<date>/<time>.json}. Games still running are in it as they stand.
 */
@Component
final class BdlBoxscoresProcessor implements RawProcessor {
    private static final String GAMES = "/boxScores/*";
    private static final BdlGame.Places PLACES = BdlGame.Places.below("");
    private static final String HOME = "home_team";
    private static final String VISITORS = "visitor_team";

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
        return RowPath.of(playersOf(HOME), playersOf(VISITORS));
    }

    private static String playersOf(String side) {
        return GAMES + "/" + side + "/players/*";
    }

    @Override
    public void compute(RowBuilder row, FileContext file) {
        BdlGame game = new BdlGame(PLACES, place -> file.parent(GAMES, place), team(file, HOME), team(file, VISITORS));
        game.fill(row, file.foundBy().equals(playersOf(HOME)) ? game.home() : game.away());
        BdlBoxscoreLine.fill(row, file);
        row.set(BdlPlayerBoxscoresTable.FEED, "boxscores");
    }

    private static TeamCode team(FileContext file, String side) {
        String team = "/" + side;
        return BdlTeams.require(file.parent(GAMES, team + "/id"),
                file.parent(GAMES, team + "/abbreviation").or(() -> file.parent(GAMES, team + "/full_name")));
    }
}
