@NullMarked
package fullcourt.operations.partitions;

import org.jspecify.annotations.NullMarked;
