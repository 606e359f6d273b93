/** Jobs that run without a message: when each is due, when it last succeeded, and a finding if it has not. */
@NullMarked
package fullcourt.platform.schedule;

import org.jspecify.annotations.NullMarked;
