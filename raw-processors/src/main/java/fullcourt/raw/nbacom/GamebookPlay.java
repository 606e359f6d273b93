package fullcourt.raw.nbacom;

import fullcourt.league.GameId;
import fullcourt.league.TeamCode;
import fullcourt.platform.documents.FileContext;
import fullcourt.raw.Minutes;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Whether a book was read after the game: before it the rosters are there and no player has played. */
final class GamebookPlay {
    private static final int MIN_PLAYERS = 5;
    private static final BigDecimal MIN_MINUTES = BigDecimal.valueOf(240 - 6); // what printed minutes may fall short of a game
    private static final String ACTIVE = "/active_players/";

    private GamebookPlay() {}

    static boolean isComplete(FileContext file, GameId game) {
        return isComplete(file, game.away()) && isComplete(file, game.home());
    }

    private static boolean isComplete(FileContext file, TeamCode team) {
        List<BigDecimal> minutes = new ArrayList<>();
        for (int index = 0; index < NbacGamebookProcessor.MAX_PLAYERS && file.document(ACTIVE + index + "/name").isPresent(); index++) {
            if (file.document(ACTIVE + index + "/team").flatMap(TeamCode::of).equals(Optional.of(team)))
                file.document(ACTIVE + index + "/stats/minutes").flatMap(Minutes::of).filter(time -> time.signum() > 0)
                        .ifPresent(minutes::add);
        }
        return minutes.size() >= MIN_PLAYERS
                && minutes.stream().reduce(BigDecimal.ZERO, BigDecimal::add).compareTo(MIN_MINUTES) >= 0;
    }
}
