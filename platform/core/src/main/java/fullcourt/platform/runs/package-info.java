/**
 * The record of what ran: one row for each unit of work that ended, with its outcome.
 */
@NullMarked
package fullcourt.platform.runs;

import org.jspecify.annotations.NullMarked;
