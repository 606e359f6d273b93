/** Independent work on the threads that there are. */
@NullMarked
package fullcourt.platform.parallel;

import org.jspecify.annotations.NullMarked;
