/** What a slate becomes at different times of its day. */
@NullMarked
package fullcourt.prediction.prediction;

import org.jspecify.annotations.NullMarked;
