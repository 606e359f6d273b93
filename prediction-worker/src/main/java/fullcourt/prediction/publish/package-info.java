/**
 * From a slate to its predictions: every system's forecast for every player, written once for each state of its inputs, never after tip-off;
 * and who has none and why. Rule: {@code docs/rules/predictions.md}.
 */
@NullMarked
package fullcourt.prediction.publish;

import org.jspecify.annotations.NullMarked;
