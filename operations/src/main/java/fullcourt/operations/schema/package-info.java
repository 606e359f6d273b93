/**
 * Which keys documents have, for the operator who sees what a provider changed, and accepts it or not.
 */
@NullMarked
package fullcourt.operations.schema;

import org.jspecify.annotations.NullMarked;
