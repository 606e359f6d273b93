/**
 * Questions that people type in SQL.
 */
@NullMarked
package fullcourt.operations.question;

import org.jspecify.annotations.NullMarked;
