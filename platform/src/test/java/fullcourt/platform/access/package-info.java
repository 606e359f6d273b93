/** Tests of who may change something. */
@NullMarked
package fullcourt.platform.access;

import org.jspecify.annotations.NullMarked;
