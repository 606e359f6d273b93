/**
 * The port through which rows are published, replaced and read, with what it is given, what it answers and how it fails. Its adapters are in other modules.
 */
@NullMarked
package fullcourt.platform.warehouse;

import org.jspecify.annotations.NullMarked;
