/**
 * Telling others that a table moved. An event is a hint; losing one costs time, never data.
 */
@NullMarked
package fullcourt.platform.event;

import org.jspecify.annotations.NullMarked;
