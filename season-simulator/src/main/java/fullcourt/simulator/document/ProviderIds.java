package fullcourt.simulator.document;

import fullcourt.league.TeamCode;
import fullcourt.simulator.season.Game;
import fullcourt.simulator.season.Player;
import java.util.Locale;

/** What other providers call what BallDontLie has numbers for. */
final class ProviderIds {
    private static final long NBA = 1_000_000;
    private static final long ESPN = 4_000_000;
    private static final long ESPN_GAMES = 400_000_000;

    private ProviderIds() {}

    static long nba(Player player) { return NBA + player.bdlId(); }

    static long espn(Player player) { return ESPN + player.bdlId(); }

    static long espn(Game game) { return ESPN_GAMES + game.bdlId() % 1_000_000; }

    /** ESPN's own team codes. */
    static String espn(TeamCode team) {
        return switch (team) {
            case GSW -> "GS";
            case NOP -> "NO";
            case NYK -> "NY";
            case SAS -> "SA";
            case UTA -> "UTAH";
            case WAS -> "WSH";
            default -> team.name();
        };
    }

    /** Basketball-Reference's own team codes. */
    static String basketballReference(TeamCode team) {
        return switch (team) {
            case BKN -> "BRK";
            case CHA -> "CHO";
            case PHX -> "PHO";
            default -> team.name();
        };
    }

    /** "cole-anthony" */
    static String slug(Player player) {
        return player.fullName().toLowerCase(Locale.ROOT).replace(' ', '-').replace(".", "").replace("'", "");
    }
}
