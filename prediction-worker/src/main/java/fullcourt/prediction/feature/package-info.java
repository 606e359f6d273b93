/**
 * What a prediction may know: tonight's features, the player's earlier games as they looked before each of them, and the line.
 * All of it was known before tip-off; nothing in here is computed, only read.
 */
@NullMarked
package fullcourt.prediction.feature;

import org.jspecify.annotations.NullMarked;
