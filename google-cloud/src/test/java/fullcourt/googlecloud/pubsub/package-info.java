/** That events arrive, and that losing one breaks nothing. */
@NullMarked
package fullcourt.googlecloud.pubsub;

import org.jspecify.annotations.NullMarked;
