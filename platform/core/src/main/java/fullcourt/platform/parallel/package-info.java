/** Independent calls at the same time, as many as the adapters want. */
@NullMarked
package fullcourt.platform.parallel;

import org.jspecify.annotations.NullMarked;
