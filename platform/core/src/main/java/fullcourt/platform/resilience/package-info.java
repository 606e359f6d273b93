/**
 * Circuit breakers around the ports: after repeated failures of an outside system calls fail at once for a while, without being tried.
 */
@NullMarked
package fullcourt.platform.resilience;

import org.jspecify.annotations.NullMarked;
