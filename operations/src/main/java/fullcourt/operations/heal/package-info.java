/** What is missing or stale between two dates, from the files to the grades, and what is done about it. */
@NullMarked
package fullcourt.operations.heal;

import org.jspecify.annotations.NullMarked;
