/**
 * What arrives on a push subscription: the envelope, how a message is recognised, the outcome of each kind of message, and the one place that turns an outcome
 * into HTTP.
 */
@NullMarked
package fullcourt.platform.receive;

import org.jspecify.annotations.NullMarked;
