/**
 * What became of the predictions: graded once the game is final and complete, again when a statistic is corrected, and summed up by system.
 * Rule: {@code docs/rules/grading.md}.
 */
@NullMarked
package fullcourt.prediction.grading;

import org.jspecify.annotations.NullMarked;
