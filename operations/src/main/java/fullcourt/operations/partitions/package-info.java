/**
 * Partitions as an operator sees them: looked at on demand, and how each of them stands.
 */
@NullMarked
package fullcourt.operations.partitions;

import org.jspecify.annotations.NullMarked;
