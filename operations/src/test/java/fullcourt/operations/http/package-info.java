@NullMarked
package fullcourt.operations.http;

import org.jspecify.annotations.NullMarked;
