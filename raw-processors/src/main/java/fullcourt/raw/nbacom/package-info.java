/**
 * Feeds of the league itself. Its schedule says which games there are; every expectation in the system begins with it.
 */
@NullMarked
package fullcourt.raw.nbacom;

import org.jspecify.annotations.NullMarked;
