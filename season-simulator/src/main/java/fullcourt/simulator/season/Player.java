package fullcourt.simulator.season;

import java.util.Optional;

/**
 * A player as BallDontLie names them.
 * @param bdlId the number BallDontLie documents carry
 * @param lastName empty for a player with one name
 * @param profile absent if it was not recorded
 */
public record Player(long bdlId, String firstName, String lastName, Optional<Profile> profile) {

    /** Splits a printed name at its first blank: "Kelly Oubre Jr." is Kelly and "Oubre Jr.". */
    public static Player named(long bdlId, String printedName) {
        var parts = printedName.strip().split("\\s+", 2);
        return new Player(bdlId, parts[0], parts.length > 1 ? parts[1] : "", Optional.empty());
    }

    public String fullName() { return (firstName + " " + lastName).strip(); }

    /** What a player list says besides the name; heights like "6-8", weights in pounds. */
    public record Profile(String position, String height, String weight, String jerseyNumber, String college, String country, int draftYear,
            int draftRound, int draftNumber) {}
}
