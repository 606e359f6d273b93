/**
 * Whether state and warehouse belong together: compared at the start, by a timer and by {@code verify}, and repaired on an operator's word.
 */
@NullMarked
package fullcourt.platform.repair;

import org.jspecify.annotations.NullMarked;
