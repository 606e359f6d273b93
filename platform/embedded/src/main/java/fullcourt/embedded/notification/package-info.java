/**
 * Mails as files in the data directory, for a machine that sends none.
 */
@NullMarked
package fullcourt.embedded.notification;

import org.jspecify.annotations.NullMarked;
