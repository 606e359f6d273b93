/**
 * The box scores of all sources in one form. It exists because four feeds tell of the same games: what follows compares them, and reads the one that is
 * whole, without knowing how each names its columns.
 */
@NullMarked
package fullcourt.raw.boxscores;

import org.jspecify.annotations.NullMarked;
