/**
 * Coordination state that outlives a process: publishes in progress and the states of partitions, the right to build them, and the changes that the readers
 * of a table have still to follow.
 */
@NullMarked
package fullcourt.platform.state;

import org.jspecify.annotations.NullMarked;
