/**
 * The epoch of the coordination state, and the gate that keeps every write out while state and warehouse do not belong together.
 */
@NullMarked
package fullcourt.platform.epoch;

import org.jspecify.annotations.NullMarked;
