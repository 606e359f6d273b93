/** The operations alone in a process, on the embedded platform, with a toy feed and the tables that other services fill. Its tests share two of them: starting one takes seconds. */
@NullMarked
package fullcourt.operations.testing;

import org.jspecify.annotations.NullMarked;
