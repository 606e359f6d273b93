/** How looks are asked for and shared. */
@NullMarked
package fullcourt.platform.pipeline;

import org.jspecify.annotations.NullMarked;
