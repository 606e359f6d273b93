/** Tests of who may change something. */
@NullMarked
package fullcourt.embedded.access;

import org.jspecify.annotations.NullMarked;
