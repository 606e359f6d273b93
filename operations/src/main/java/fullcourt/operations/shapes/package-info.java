/**
 * Which keys documents have, for the operator who wonders what a provider changed or means to leave it so.
 */
@NullMarked
package fullcourt.operations.shapes;

import org.jspecify.annotations.NullMarked;
