/** The verbs of Fullcourt, the same for command line, HTTP and console: each is one class that writes rows and ends with an exit code. */
@NullMarked
package fullcourt.operations.command;

import org.jspecify.annotations.NullMarked;
