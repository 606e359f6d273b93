@NullMarked
package fullcourt.operations.execution;

import org.jspecify.annotations.NullMarked;
