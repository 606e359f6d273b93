@NullMarked
package fullcourt.operations.repair;

import org.jspecify.annotations.NullMarked;
