/**
 * The warehouse on BigQuery. Exactly once comes from job ids: a publish is a handful of jobs whose names follow from its id, BigQuery runs a name once, and
 * a second process reads the result of the first. Every statement is plain text composed by one class, so that a test can check it.
 */
@NullMarked
package fullcourt.googlecloud.warehouse;

import org.jspecify.annotations.NullMarked;
