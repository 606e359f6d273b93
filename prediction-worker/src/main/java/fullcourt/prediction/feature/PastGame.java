package fullcourt.prediction.feature;

import java.time.LocalDate;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/**
 * One earlier game of the player: what he scored, and what was known before it. Empty where nothing was known.
 * @param opponentDefRating points the opponent allowed per 100 possessions, before that game
 * @param daysRest full days since the game before it; 0 means he had played the day before
 * @param form newest five games less season, points per game, before that game
 */
public record PastGame(String gameId, LocalDate gameDate, int points, boolean home, OptionalDouble opponentDefRating, OptionalInt daysRest,
        OptionalDouble form) {}
