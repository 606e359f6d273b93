@NullMarked
package fullcourt.platform;

import org.jspecify.annotations.NullMarked;
