/**
 * Telling people about findings that open and close: once for each event, not more often than agreed, and a channel that fails is itself a finding.
 */
@NullMarked
package fullcourt.platform.notification;

import org.jspecify.annotations.NullMarked;
