package fullcourt.simulator.played;

/**
 * What a player does per minute on an average night; stable for the season.
 * @param minutes per game when all players are healthy
 * @param shots field-goal attempts per minute
 * @param threeShare share of the shots that are threes
 */
record Skill(double minutes, double shots, double threeShare, double twoRatio, double threeRatio, double freeThrows, double freeThrowRatio,
        double offensiveRebounds, double defensiveRebounds, double assists, double steals, double blocks, double turnovers, double fouls) {
    private static final double[] MINUTES_BY_PLACE = {35, 33.5, 32, 30, 27, 23, 20, 17, 13, 9, 5, 3, 2};
    private static final double[] SHOTS_BY_PLACE = {0.50, 0.43, 0.37, 0.33, 0.30, 0.33, 0.31, 0.29, 0.28, 0.26, 0.26, 0.26, 0.26};
    private static final double BIG = 1.8;
    private static final double SMALL = 0.6;

    /** @param place in the team's order, 0 is the star; guards, forwards and centres take turns */
    static Skill drawn(int place, Dice dice) {
        var big = place % 3 == 2;
        var guard = place % 3 == 0;
        var rebounding = big ? BIG : guard ? SMALL : 1;
        return new Skill(MINUTES_BY_PLACE[place] * dice.factor(0.04), SHOTS_BY_PLACE[place] * dice.factor(0.08),
                big ? dice.between(0.05, 0.3) : dice.between(0.35, 0.55), dice.between(0.50, 0.58) + (big ? 0.05 : 0),
                dice.between(0.33, 0.40),
                0.25 * SHOTS_BY_PLACE[place] * dice.factor(0.2), dice.between(0.70, 0.88), 0.040 * rebounding * dice.factor(0.15),
                0.130 * rebounding * dice.factor(0.1), (guard ? 0.17 : 0.075) * dice.factor(0.2), 0.031 * dice.factor(0.2),
                (big ? 0.045 : 0.012) * dice.factor(0.2), 0.058 * dice.factor(0.15), 0.080 * dice.factor(0.15));
    }

    /** Expected in the player's usual minutes. */
    double pointsPerGame() {
        var perMinute = shots * (1 - threeShare) * twoRatio * 2 + shots * threeShare * threeRatio * 3 + freeThrows * freeThrowRatio;
        return minutes * perMinute;
    }

    double reboundsPerGame() { return minutes * (offensiveRebounds + defensiveRebounds); }
}
