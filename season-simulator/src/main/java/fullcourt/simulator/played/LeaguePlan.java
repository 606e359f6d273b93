package fullcourt.simulator.played;

import java.time.LocalDate;

/**
 * What makes one league differ from another.
 * @param openingNight first day with games; its season is that day's season
 * @param days how many days are played, 5 to 8 games each: 190 make about a real season
 */
public record LeaguePlan(long seed, LocalDate openingNight, int days) {
    private static final int LONGEST = 250;

    public LeaguePlan {
        if (days < 1 || days > LONGEST)
            throw new IllegalArgumentException("A season has 1 to %d days, not %d".formatted(LONGEST, days));
    }
}
