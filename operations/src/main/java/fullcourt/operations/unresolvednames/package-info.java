/**
 * Names that join no player, whom they may mean, and an operator's word that says whom. It exists because no rule for spelling joins all feeds, and a
 * guess would put one player's line on another.
 */
@NullMarked
package fullcourt.operations.unresolvednames;

import org.jspecify.annotations.NullMarked;
