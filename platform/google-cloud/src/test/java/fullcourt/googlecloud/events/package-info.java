/** That events arrive, and that losing one breaks nothing. */
@NullMarked
package fullcourt.googlecloud.events;

import org.jspecify.annotations.NullMarked;
