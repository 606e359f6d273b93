/**
 * Feeds of Ball Don't Lie: box scores in two shapes that fill one table and live in a third, injuries, standings, active players. Names are plain
 * ASCII, ids are the provider's own.
 */
@NullMarked
package fullcourt.raw.balldontlie;

import org.jspecify.annotations.NullMarked;
