/**
 * Circuit breakers around the ports: an outside system that fails again and again is left alone for a while, and callers learn at once that it is.
 */
@NullMarked
package fullcourt.platform.resilience;

import org.jspecify.annotations.NullMarked;
