/**
 * Feeds of Basketball-Reference: season rosters. It has team codes of its own, prints accents, and its objects keep their name when
 * they are written again.
 */
@NullMarked
package fullcourt.raw.basketballref;

import org.jspecify.annotations.NullMarked;
