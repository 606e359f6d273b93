/**
 * Messages of a push subscription: the envelope, the kinds of message, and the one place that turns an outcome into HTTP.
 */
@NullMarked
package fullcourt.platform.message;

import org.jspecify.annotations.NullMarked;
