/**
 * Typed questions are parsed and answered in a process of their own, which holds copies of the tables that a question names and nothing else: whatever the
 * text does to memory, disk or time, it does it there, and there it is ended (decision 021).
 */
@NullMarked
package fullcourt.embedded.warehouse.question;

import org.jspecify.annotations.NullMarked;
