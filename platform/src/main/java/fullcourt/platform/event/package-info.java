/**
 * Announces changes of tables. Losing an event costs time, never data: a reconcile pass finds the change.
 */
@NullMarked
package fullcourt.platform.event;

import org.jspecify.annotations.NullMarked;
