/**
 * The machine's clock, apart from the clock that everything else is given: a data directory may live in a simulated season.
 */
@NullMarked
package fullcourt.platform.clock;

import org.jspecify.annotations.NullMarked;
