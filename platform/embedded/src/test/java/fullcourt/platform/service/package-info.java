/** How looks are asked for and shared. */
@NullMarked
package fullcourt.platform.service;

import org.jspecify.annotations.NullMarked;
