/**
 * What must hold of everything that was ever loaded, checked instead of believed.
 */
@NullMarked
package fullcourt.operations.proof;

import org.jspecify.annotations.NullMarked;
