@NullMarked
package fullcourt.operations.heal;

import org.jspecify.annotations.NullMarked;
