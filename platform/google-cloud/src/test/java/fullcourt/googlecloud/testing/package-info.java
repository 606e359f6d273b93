/** The suite as the cloud starts it, and what it needs around it in a test. */
@NullMarked
package fullcourt.googlecloud.testing;

import org.jspecify.annotations.NullMarked;
