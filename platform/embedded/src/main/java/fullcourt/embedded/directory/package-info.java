/**
 * The data directory: held by one process at a time, and cleared of what a process that died left in it.
 */
@NullMarked
package fullcourt.embedded.directory;

import org.jspecify.annotations.NullMarked;
