/**
 * The warehouse on BigQuery. Exactly once comes from job ids: a publish is a handful of jobs whose names follow from its id, BigQuery runs a name once, and
 * whoever comes second reads what became of it. Every statement that is sent is plain text made by one class, so that it can be read in a test.
 */
@NullMarked
package fullcourt.googlecloud.warehouse;

import org.jspecify.annotations.NullMarked;
