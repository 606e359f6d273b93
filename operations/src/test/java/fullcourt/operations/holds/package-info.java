@NullMarked
package fullcourt.operations.holds;

import org.jspecify.annotations.NullMarked;
