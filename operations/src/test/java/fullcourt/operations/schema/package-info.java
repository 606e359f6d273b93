@NullMarked
package fullcourt.operations.schema;

import org.jspecify.annotations.NullMarked;
