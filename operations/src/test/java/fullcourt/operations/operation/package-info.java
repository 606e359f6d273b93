@NullMarked
package fullcourt.operations.operation;

import org.jspecify.annotations.NullMarked;
