/**
 * The port through which rows are published, replaced and read, with its parameters, results and exceptions. Its adapters are in other modules.
 */
@NullMarked
package fullcourt.platform.warehouse;

import org.jspecify.annotations.NullMarked;
