@NullMarked
package fullcourt.operations.commandline;

import org.jspecify.annotations.NullMarked;
