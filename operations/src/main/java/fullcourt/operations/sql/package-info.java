/**
 * SQL that an operator types.
 */
@NullMarked
package fullcourt.operations.sql;

import org.jspecify.annotations.NullMarked;
