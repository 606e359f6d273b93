package fullcourt.raw.balldontlie;

import fullcourt.league.TeamCode;
import fullcourt.platform.documents.FileContext;
import fullcourt.platform.documents.RowPath;

/** A document in which games hold both teams, and teams their players. @param games pointer to the games: {@code /boxScores/*} */
record NestedGames(String games) {
    private static final BdlGame.Places PLACES = BdlGame.Places.below("");
    private static final String HOME = "/home_team";
    private static final String VISITORS = "/visitor_team";

    RowPath rows() {
        return RowPath.ofAll(playersOf(HOME), playersOf(VISITORS));
    }

    private String playersOf(String side) {
        return games + side + "/players/*";
    }

    /** The game around the row at hand. */
    BdlGame game(FileContext file) {
        return new BdlGame(PLACES, place -> file.parent(games, place), team(file, HOME), team(file, VISITORS));
    }

    /** The team under which the row at hand was found. */
    TeamCode team(FileContext file, BdlGame game) {
        return file.foundBy().equals(playersOf(HOME)) ? game.home() : game.away();
    }

    private TeamCode team(FileContext file, String side) {
        return BdlTeams.require(file.parent(games, side + "/id"),
                file.parent(games, side + "/abbreviation").or(() -> file.parent(games, side + "/full_name")));
    }
}
