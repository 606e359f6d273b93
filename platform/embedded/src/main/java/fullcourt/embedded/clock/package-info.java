/**
 * The data directory's clock, real or simulated. Time of the data is never read from the machine's clock.
 */
@NullMarked
package fullcourt.embedded.clock;

import org.jspecify.annotations.NullMarked;
