/** What a prediction sees of the past, and that it sees no more. */
@NullMarked
package fullcourt.prediction.feature;

import org.jspecify.annotations.NullMarked;
