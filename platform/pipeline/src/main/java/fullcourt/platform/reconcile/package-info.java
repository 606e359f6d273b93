/**
 * The comparison of what should exist with what exists, done again and again: the graph of steps, partition states and decisions.
 */
@NullMarked
package fullcourt.platform.reconcile;

import org.jspecify.annotations.NullMarked;
