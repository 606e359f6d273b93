package fullcourt.operations.unresolvednames;

import java.time.LocalDate;

/**
 * A name that joins no player.
 * @param hasLine whether a betting line waits for the name @param problem unknown, shared by two players, or on a roster only
 * @param rows of the feed that join no player because of it
 * @param suggestions whom it may mean, likeliest first: name, score and reason; empty for a shared name, which only its team can tell apart
 * @param command what to type if the first suggestion is right; empty if none is clearly ahead
 */
record UnresolvedName(boolean hasLine, String playerLookup, String printedName, String feed, String problem, LocalDate firstSeen,
        LocalDate lastSeen, long days, long rows, String teams, String suggestions, String command) {}
