/**
 * What the schedule says there should be against what box scores say there is. It exists because completeness is the one question that
 * needs both feeds; it stands with the raw tables, so that everything after them asks it in the same words.
 */
@NullMarked
package fullcourt.raw.completeness;

import org.jspecify.annotations.NullMarked;
