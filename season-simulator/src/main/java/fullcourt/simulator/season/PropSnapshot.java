package fullcourt.simulator.season;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * All player lines of one game as they stood at one instant.
 * @param eventId the odds feed's id of the game
 * @param commenceAt tip-off as the odds feed knows it
 * @param quotes by bookmaker, market, player, line
 */
public record PropSnapshot(Game game, String eventId, Optional<Instant> commenceAt, Instant takenAt, List<Quote> quotes) {

    /**
     * One line of one book.
     * @param market "player_points" and its like
     * @param playerName as the book spells it
     * @param over American price, absent if that side was not offered; at least one side is there
     */
    public record Quote(String bookmaker, String market, String playerName, BigDecimal line, OptionalInt over, OptionalInt under) {}
}
