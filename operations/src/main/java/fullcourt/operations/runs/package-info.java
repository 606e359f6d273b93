/** What ran: units of work that ended, newest first. */
@NullMarked
package fullcourt.operations.runs;

import org.jspecify.annotations.NullMarked;
