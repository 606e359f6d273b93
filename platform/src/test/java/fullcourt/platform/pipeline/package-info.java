/** How reconcile passes are requested and coalesced. */
@NullMarked
package fullcourt.platform.pipeline;

import org.jspecify.annotations.NullMarked;
