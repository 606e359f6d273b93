/** Seasons, real and invented, played through the pipeline: moment by moment a simulated clock advances, files land, and everything settles. */
@NullMarked
package fullcourt.standalone.season;

import org.jspecify.annotations.NullMarked;
