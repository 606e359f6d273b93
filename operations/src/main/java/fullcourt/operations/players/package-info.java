/** Why a player is predicted on a date, or is not: the chain from raw rows to predictions. */
@NullMarked
package fullcourt.operations.players;

import org.jspecify.annotations.NullMarked;
