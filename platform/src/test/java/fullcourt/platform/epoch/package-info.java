/**
 * The gate by itself; what closes and opens it is proven where state and warehouse are compared.
 */
@NullMarked
package fullcourt.platform.epoch;

import org.jspecify.annotations.NullMarked;
