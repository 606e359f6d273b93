@NullMarked
package fullcourt.operations.runs;

import org.jspecify.annotations.NullMarked;
