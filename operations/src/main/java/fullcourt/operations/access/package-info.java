/**
 * The record of who changed something, and why; written before it is done.
 */
@NullMarked
package fullcourt.operations.access;

import org.jspecify.annotations.NullMarked;
