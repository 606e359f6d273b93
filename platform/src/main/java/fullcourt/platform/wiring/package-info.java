/**
 * Assembles the components for one process: the data directory, the embedded adapters, the services that are switched on. The only place that
 * knows the adapter of a port.
 */
@NullMarked
package fullcourt.platform.wiring;

import org.jspecify.annotations.NullMarked;
