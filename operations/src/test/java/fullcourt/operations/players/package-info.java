@NullMarked
package fullcourt.operations.players;

import org.jspecify.annotations.NullMarked;
