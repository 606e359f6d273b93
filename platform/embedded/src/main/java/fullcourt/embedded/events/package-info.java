/**
 * Events inside the process: each subscriber sees each message before the publisher goes on.
 */
@NullMarked
package fullcourt.embedded.events;

import org.jspecify.annotations.NullMarked;
