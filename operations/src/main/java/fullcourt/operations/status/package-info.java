/**
 * In one sentence whether predictions come, and what a person has to do if not.
 */
@NullMarked
package fullcourt.operations.status;

import org.jspecify.annotations.NullMarked;
