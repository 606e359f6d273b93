/**
 * Who is held, what would free him, and an operator's word that frees him now.
 */
@NullMarked
package fullcourt.operations.holds;

import org.jspecify.annotations.NullMarked;
