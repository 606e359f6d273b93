/**
 * Feeds of The Odds API: what bookmakers offered, at which price, and when that was seen.
 */
@NullMarked
package fullcourt.raw.oddsapi;

import org.jspecify.annotations.NullMarked;
