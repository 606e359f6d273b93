/**
 * What services tell each other: the kinds of message, how a message is written, and the port that sends it. An event is a hint; losing one costs time,
 * never data.
 */
@NullMarked
package fullcourt.platform.events;

import org.jspecify.annotations.NullMarked;
