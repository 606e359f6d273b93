/**
 * Death, loss, repetition and disorder: whatever happens between a file's arrival and its table, the end is the undisturbed one.
 */
@NullMarked
package fullcourt.platform.crash;

import org.jspecify.annotations.NullMarked;
