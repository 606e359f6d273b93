/**
 * Who may change something, and the record of who did and why.
 */
@NullMarked
package fullcourt.operations.access;

import org.jspecify.annotations.NullMarked;
