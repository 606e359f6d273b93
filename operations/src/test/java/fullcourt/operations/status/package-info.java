@NullMarked
package fullcourt.operations.status;

import org.jspecify.annotations.NullMarked;
