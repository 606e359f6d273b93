/**
 * What could not be read, for the operator who does something about it: listed, and read again on his word.
 */
@NullMarked
package fullcourt.operations.deadletters;

import org.jspecify.annotations.NullMarked;
