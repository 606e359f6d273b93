@NullMarked
package fullcourt.operations.report;

import org.jspecify.annotations.NullMarked;
