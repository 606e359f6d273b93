package fullcourt.prediction.model;

import fullcourt.prediction.feature.PlayerFeatures;
import fullcourt.prediction.feature.PastGame;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/** What makes two games alike: the opponent's defence, rest, venue and form. Unknown parts resemble nothing. */
record GameContext(OptionalInt opponentTier, OptionalInt restBucket, boolean home, OptionalInt form) {
    private static final double ELITE_BELOW = 110;
    private static final double AVERAGE_BELOW = 115;
    private static final int WELL_RESTED = 3;
    private static final double FORM_MARGIN = 3;
    private static final int SAME_TIER = 40;
    private static final int ADJACENT_TIER = 20;
    private static final int SAME_REST = 30;
    private static final int ADJACENT_REST = 15;
    private static final int SAME_VENUE = 15;
    private static final int SAME_FORM = 15;
    private static final int OTHER_FORM = 5;
    static final List<Object> CONSTANTS = List.of(ELITE_BELOW, AVERAGE_BELOW, WELL_RESTED, FORM_MARGIN, SAME_TIER, ADJACENT_TIER, SAME_REST,
            ADJACENT_REST, SAME_VENUE, SAME_FORM, OTHER_FORM);

    static GameContext of(PlayerFeatures slate) {
        return of(OptionalDouble.of(slate.opponentDefRating()), slate.daysRest(), slate.home(), OptionalDouble.of(slate.form()));
    }

    static GameContext of(PastGame game) {
        return of(game.opponentDefRating(), game.daysRest(), game.home(), game.form());
    }

    private static GameContext of(OptionalDouble rating, OptionalInt daysRest, boolean home, OptionalDouble form) {
        return new GameContext(
                rating.isPresent() ? OptionalInt.of(tier(rating.getAsDouble())) : OptionalInt.empty(),
                daysRest.isPresent() ? OptionalInt.of(Math.min(daysRest.getAsInt(), WELL_RESTED)) : OptionalInt.empty(),
                home,
                form.isPresent() ? OptionalInt.of(hotOrCold(form.getAsDouble())) : OptionalInt.empty());
    }

    private static int tier(double rating) {
        if (rating < ELITE_BELOW)
            return 1;
        return rating < AVERAGE_BELOW ? 2 : 3;
    }

    private static int hotOrCold(double form) {
        if (form >= FORM_MARGIN)
            return 1;
        return form <= -FORM_MARGIN ? -1 : 0;
    }

    /** 0 to 100. */
    int similarityTo(GameContext other) {
        return near(opponentTier, other.opponentTier, SAME_TIER, ADJACENT_TIER)
                + near(restBucket, other.restBucket, SAME_REST, ADJACENT_REST)
                + (home == other.home ? SAME_VENUE : 0)
                + (form.isPresent() && form.equals(other.form) ? SAME_FORM : OTHER_FORM);
    }

    private static int near(OptionalInt one, OptionalInt other, int same, int adjacent) {
        if (one.isEmpty() || other.isEmpty())
            return 0;
        return switch (Math.abs(one.getAsInt() - other.getAsInt())) {
            case 0 -> same;
            case 1 -> adjacent;
            default -> 0;
        };
    }
}
