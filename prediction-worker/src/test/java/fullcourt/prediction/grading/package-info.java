/** What predictions become, and what a correction does to that. */
@NullMarked
package fullcourt.prediction.grading;

import org.jspecify.annotations.NullMarked;
