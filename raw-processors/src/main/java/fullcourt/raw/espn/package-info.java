/**
 * Feeds of ESPN: box scores, rosters, scoreboards. It has team codes of its own, dates with and without hyphens, and each document has
 * had more than one form over the years; what the forms have in common is read here in one way.
 */
@NullMarked
package fullcourt.raw.espn;

import org.jspecify.annotations.NullMarked;
