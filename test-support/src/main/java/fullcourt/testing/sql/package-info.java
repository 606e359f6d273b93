/**
 * Checks SQL files before a warehouse sees them: Google's own analyser against the declared tables, Google's reference evaluator beside
 * DuckDB on the same rows, and the bounds that let BigQuery read one day instead of a whole table.
 */
@NullMarked
package fullcourt.testing.sql;

import org.jspecify.annotations.NullMarked;
