package fullcourt.simulator.history;

import fullcourt.league.NbaGameId;

/**
 * The history knows players and games by the league's ids; documents of BallDontLie need numbers in their place. Far above any real one,
 * so that a reader recognises them and stores them as the league's.
 */
final class ProviderId {
    static final long OFFSET = 9_000_000_000L;

    private ProviderId() {}

    static long ofPlayer(long nbaPlayerId) { return OFFSET + nbaPlayerId; }

    static long ofGame(NbaGameId id) { return OFFSET + Long.parseLong(id.value()); }
}
