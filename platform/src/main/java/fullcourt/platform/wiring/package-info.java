/**
 * How the parts are put together for one process: the data directory, the embedded adapters, the services that are switched on. The only place that
 * knows which adapter stands behind a port.
 */
@NullMarked
package fullcourt.platform.wiring;

import org.jspecify.annotations.NullMarked;
