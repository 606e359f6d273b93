/**
 * What a test puts between a process and its adapters, so that the process can die or a dependency can fail there; a clock that is set by hand, and a toy feed.
 */
@NullMarked
package fullcourt.platform.testing;

import org.jspecify.annotations.NullMarked;
