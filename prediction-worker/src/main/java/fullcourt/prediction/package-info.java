/**
 * Phase 5: from the feature store to graded predictions. {@code feature} is what a prediction may know, {@code model} the pure functions,
 * {@code prediction} writes their forecasts, {@code grading} holds them against what happened.
 */
@NullMarked
package fullcourt.prediction;

import org.jspecify.annotations.NullMarked;
