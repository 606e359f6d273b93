/**
 * Entity holds: who is not evaluated because input is missing, since when, and what frees him.
 */
@NullMarked
package fullcourt.platform.holds;

import org.jspecify.annotations.NullMarked;
