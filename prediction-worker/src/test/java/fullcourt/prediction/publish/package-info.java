/** What a slate becomes at different times of its day. */
@NullMarked
package fullcourt.prediction.publish;

import org.jspecify.annotations.NullMarked;
