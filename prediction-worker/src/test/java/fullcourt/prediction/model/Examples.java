package fullcourt.prediction.model;

import fullcourt.league.ImpliedProbability;
import fullcourt.prediction.feature.PlayerFeatures;
import fullcourt.prediction.feature.PastGame;
import fullcourt.prediction.feature.PropLine;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/** Inputs with one number a reader can follow in each place. */
final class Examples {
    private Examples() {}

    /** Last 5 at 24, last 10 at 22, season at 20, average defence, one day of rest, hot. */
    static PlayerFeatures hotScorer(boolean home, double fatigue, double pace) {
        return new PlayerFeatures(24, 22, 20, 112, home, OptionalDouble.of(fatigue), OptionalDouble.of(pace), OptionalInt.of(1));
    }

    static PastGame game(int day, int points, double opponentRating, int daysRest, boolean home, double form) {
        return new PastGame("202401%02d_BOS_LAL".formatted(day), LocalDate.of(2024, 1, day), points, home,
                OptionalDouble.of(opponentRating),
                OptionalInt.of(daysRest), OptionalDouble.of(form));
    }

    static Optional<PropLine> line(String points, double overBreakEven, double underBreakEven) {
        return Optional.of(new PropLine(new BigDecimal(points), Optional.empty(),
                Optional.of(new ImpliedProbability(overBreakEven)), Optional.of(new ImpliedProbability(underBreakEven))));
    }

    static Forecast.Predicted points(double points) {
        return new Forecast.Predicted(points);
    }
}
