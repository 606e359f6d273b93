/**
 * Which processor an object path belongs to: whole segments, longest prefix, a clash stops the start.
 */
@NullMarked
package fullcourt.platform.routing;

import org.jspecify.annotations.NullMarked;
