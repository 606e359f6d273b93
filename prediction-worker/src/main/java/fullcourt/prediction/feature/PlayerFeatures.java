package fullcourt.prediction.feature;

import java.util.OptionalDouble;
import java.util.OptionalInt;

/**
 * What the systems read about one player before one game. The required ones are always genuine; without them there is no prediction.
 * @param pointsAvgLast5 points per game, as are the next two; earlier games of the season only
 * @param opponentDefRating points the opponent allows per 100 possessions, before this game
 * @param fatigueScore 0 to 100, 100 is fresh
 * @param paceScore -3 to 3, positive is faster than his team usually plays
 * @param daysRest full days since his last game: 0 means he played yesterday; empty if this is his first
 */
public record PlayerFeatures(double pointsAvgLast5, double pointsAvgLast10, double pointsAvgSeason, double opponentDefRating, boolean home,
        OptionalDouble fatigueScore, OptionalDouble paceScore, OptionalInt daysRest) {

    /** How far his newest five games are above his season: points per game. */
    public double form() {
        return pointsAvgLast5 - pointsAvgSeason;
    }
}
