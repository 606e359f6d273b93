/**
 * From facts to features: form before a game, fatigue and pace, and one row of numbers per player for the prediction systems.
 * Each table is one declaration here and one SELECT in {@code resources/sql/nba_precompute}.
 */
@NullMarked
package fullcourt.precompute;

import org.jspecify.annotations.NullMarked;
