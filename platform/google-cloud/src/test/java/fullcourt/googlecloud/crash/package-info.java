/**
 * The crash table on Google's adapters: what the embedded engine proves about death, loss and repetition, proved again where requests go over a wire.
 */
@NullMarked
package fullcourt.googlecloud.crash;

import org.jspecify.annotations.NullMarked;
