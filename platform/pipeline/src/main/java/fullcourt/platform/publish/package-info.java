/**
 * Group commit: publishes staged objects into tables, under one publish state for each table and season.
 */
@NullMarked
package fullcourt.platform.publish;

import org.jspecify.annotations.NullMarked;
