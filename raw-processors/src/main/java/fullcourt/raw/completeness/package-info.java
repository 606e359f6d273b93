/**
 * Compares what the schedule expects with the box scores that exist. It exists because completeness is the one question that
 * needs both feeds; it is part of the raw tables, so that all later steps use the same answer.
 */
@NullMarked
package fullcourt.raw.completeness;

import org.jspecify.annotations.NullMarked;
