/**
 * The prediction systems: pure, deterministic functions of features and history, without clock, warehouse or randomness,
 * and what a forecast means against a line. Rule: {@code docs/rules/predictions.md}.
 */
@NullMarked
package fullcourt.prediction.model;

import org.jspecify.annotations.NullMarked;
