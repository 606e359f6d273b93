/**
 * Entity holds: which entities are not evaluated because input is missing, since when, and what releases them.
 */
@NullMarked
package fullcourt.platform.holds;

import org.jspecify.annotations.NullMarked;
