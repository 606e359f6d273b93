package fullcourt.simulator.played;

import java.time.LocalDate;

/**
 * What makes one league differ from another.
 * @param openingNight first day with games; its season is that day's season
 * @param days how many days are played: 190 make about a real season
 * @param fewestGames of a day; less if too few teams may play
 */
public record LeaguePlan(long seed, LocalDate openingNight, int days, int fewestGames, int mostGames) {
    private static final int MAX_DAYS = 250;
    private static final int MIN_GAMES = 5;
    private static final int MAX_GAMES = 8;

    /** 5 to 8 games a day. */
    public LeaguePlan(long seed, LocalDate openingNight, int days) {
        this(seed, openingNight, days, MIN_GAMES, MAX_GAMES);
    }

    public LeaguePlan {
        if (days < 1 || days > MAX_DAYS)
            throw new IllegalArgumentException("A season has 1 to %d days, not %d".formatted(MAX_DAYS, days));
    }
}
