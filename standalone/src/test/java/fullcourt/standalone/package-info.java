@NullMarked
package fullcourt.standalone;

import org.jspecify.annotations.NullMarked;
