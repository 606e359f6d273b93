@NullMarked
package fullcourt.operations;

import org.jspecify.annotations.NullMarked;
