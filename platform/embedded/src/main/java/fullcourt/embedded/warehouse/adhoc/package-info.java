/**
 * Ad-hoc statements are parsed and run in a process of their own, which holds copies of the tables that a statement names and nothing else: whatever memory,
 * disk or time a statement takes, it takes there, and there it is ended (decision 021).
 */
@NullMarked
package fullcourt.embedded.warehouse.adhoc;

import org.jspecify.annotations.NullMarked;
