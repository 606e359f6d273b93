package fullcourt.simulator.season;

import fullcourt.league.GameId;
import fullcourt.league.NbaGameId;
import fullcourt.league.TeamCode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A game and how it ended. Document writers must not use the score before the game was played.
 * @param bdlId the number BallDontLie documents carry
 * @param neutral played in neither team's arena
 * @param overtimePeriods 0 for a game of 48 minutes; empty where the source does not say
 */
public record Game(long bdlId, NbaGameId nbaId, GameId id, Optional<Instant> tipOffAt, boolean neutral, int awayScore, int homeScore,
        OptionalInt overtimePeriods) {

    public Game {
        if (awayScore == homeScore)
            throw new IllegalArgumentException("%s ended %d:%d; no game is tied".formatted(id, awayScore, homeScore));
    }

    public LocalDate date() { return id.date(); }

    public TeamCode winner() { return homeScore > awayScore ? id.home() : id.away(); }

    public int scoreOf(TeamCode team) { return team == id.home() ? homeScore : awayScore; }
}
