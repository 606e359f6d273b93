@NullMarked
package fullcourt.operations.command;

import org.jspecify.annotations.NullMarked;
