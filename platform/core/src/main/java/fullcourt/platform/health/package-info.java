/**
 * Whether a service can do its work: not that it answers, but that it can write and read back.
 */
@NullMarked
package fullcourt.platform.health;

import org.jspecify.annotations.NullMarked;
