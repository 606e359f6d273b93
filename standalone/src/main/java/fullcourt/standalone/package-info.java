/**
 * The whole suite in one process, and the command line that talks to it: with the one that runs already, or with one of its own for as long as it takes.
 */
@NullMarked
package fullcourt.standalone;

import org.jspecify.annotations.NullMarked;
