/** The platform gcp as a whole. */
@NullMarked
package fullcourt.googlecloud;

import org.jspecify.annotations.NullMarked;
