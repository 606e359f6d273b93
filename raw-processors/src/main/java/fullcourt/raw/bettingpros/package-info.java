/**
 * Feeds of BettingPros: what bookmakers offer on players. It knows no opponent and no hosts, so a row has a day and an event, not a game.
 */
@NullMarked
package fullcourt.raw.bettingpros;

import org.jspecify.annotations.NullMarked;
