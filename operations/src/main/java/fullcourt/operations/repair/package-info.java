/**
 * The operator's word on which side is right when state and warehouse do not belong together, and everything that follows from it.
 */
@NullMarked
package fullcourt.operations.repair;

import org.jspecify.annotations.NullMarked;
