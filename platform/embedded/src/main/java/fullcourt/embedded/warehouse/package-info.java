/**
 * The embedded warehouse: one DuckDB file. GoogleSQL is rewritten by a closed list of rules, publishes are fenced by a primary key, and the user's
 * own SQL is fenced off from files and writes.
 */
@NullMarked
package fullcourt.embedded.warehouse;

import org.jspecify.annotations.NullMarked;
