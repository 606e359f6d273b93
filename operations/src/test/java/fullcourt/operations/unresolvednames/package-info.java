@NullMarked
package fullcourt.operations.unresolvednames;

import org.jspecify.annotations.NullMarked;
