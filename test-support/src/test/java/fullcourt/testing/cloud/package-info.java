@NullMarked
package fullcourt.testing.cloud;

import org.jspecify.annotations.NullMarked;
