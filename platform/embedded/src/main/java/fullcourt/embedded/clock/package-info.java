/**
 * The data directory's clock, real or simulated. Nothing in Fullcourt asks the machine what time it is.
 */
@NullMarked
package fullcourt.embedded.clock;

import org.jspecify.annotations.NullMarked;
