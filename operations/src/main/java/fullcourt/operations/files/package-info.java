/**
 * Files as an operator sees them: put into the landing bucket by hand, where a path leads, which feeds are switched off.
 */
@NullMarked
package fullcourt.operations.files;

import org.jspecify.annotations.NullMarked;
