/**
 * The embedded platform on a temporary folder, put together by hand around toy tables, with a place between it and its adapters where a process can die or
 * a dependency fail.
 */
@NullMarked
package fullcourt.platform.testing;

import org.jspecify.annotations.NullMarked;
