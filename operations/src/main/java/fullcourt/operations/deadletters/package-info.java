/**
 * What could not be read, for the operator who does something about it: listed, and reprocessed when an operator asks.
 */
@NullMarked
package fullcourt.operations.deadletters;

import org.jspecify.annotations.NullMarked;
