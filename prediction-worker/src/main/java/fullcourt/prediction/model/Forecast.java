package fullcourt.prediction.model;

/** What a system says about a player's points: a number, or the rule that keeps it from saying one. */
public sealed interface Forecast {

    /** @param points in [0, 60] */
    record Predicted(double points) implements Forecast {
        private static final double MAX_COUNT = 60;

        public Predicted {
            if (!(points >= 0 && points <= MAX_COUNT))
                throw new IllegalArgumentException("A prediction is between 0 and 60 points, not " + points);
        }

        /** The nearest legal prediction. */
        static Predicted clamped(double points) {
            return new Predicted(Math.clamp(points, 0, MAX_COUNT));
        }
    }

    /** An expected result, never an error. */
    record NotPossible(Reason reason) implements Forecast {}

    /** Why a system that has all required features still says nothing. */
    enum Reason {
        /** Fewer than five earlier games resemble tonight's. */
        FEW_SIMILAR_GAMES,
        /** Fewer than two members of the ensemble have a forecast. */
        FEW_MEMBERS
    }
}
