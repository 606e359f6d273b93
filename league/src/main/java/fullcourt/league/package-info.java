/**
 * The game's vocabulary: teams, names, games, seasons, days and prices, each with the one rule by which a feed's spelling becomes ours.
 * It exists so that no module writes such a rule a second time; two rules for one word are why joins fail. Nothing here does input or
 * output, and nothing here guesses: what cannot be read for certain is empty.
 */
@NullMarked
package fullcourt.league;

import org.jspecify.annotations.NullMarked;
