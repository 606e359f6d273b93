/** Who is let in, and that whoever is not has changed nothing. */
@NullMarked
package fullcourt.googlecloud.access;

import org.jspecify.annotations.NullMarked;
