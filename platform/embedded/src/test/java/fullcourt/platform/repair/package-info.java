/**
 * What becomes of a suite whose state or warehouse was lost, restored or swapped, on every engine.
 */
@NullMarked
package fullcourt.platform.repair;

import org.jspecify.annotations.NullMarked;
