@NullMarked
package fullcourt.operations.files;

import org.jspecify.annotations.NullMarked;
