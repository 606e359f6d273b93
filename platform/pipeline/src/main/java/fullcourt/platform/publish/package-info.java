/**
 * Group commit: staged objects become rows of a table, under one chain document for each table and season.
 */
@NullMarked
package fullcourt.platform.publish;

import org.jspecify.annotations.NullMarked;
