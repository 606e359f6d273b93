/** Which accounts are admitted, and that a refused request changes nothing. */
@NullMarked
package fullcourt.googlecloud.access;

import org.jspecify.annotations.NullMarked;
