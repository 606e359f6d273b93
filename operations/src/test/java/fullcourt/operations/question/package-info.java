@NullMarked
package fullcourt.operations.question;

import org.jspecify.annotations.NullMarked;
