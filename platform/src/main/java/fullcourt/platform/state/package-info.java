/**
 * Coordination state that outlives a process: which changes the readers of a table have still to follow.
 */
@NullMarked
package fullcourt.platform.state;

import org.jspecify.annotations.NullMarked;
