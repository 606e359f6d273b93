@NullMarked
package fullcourt.operations.proof;

import org.jspecify.annotations.NullMarked;
