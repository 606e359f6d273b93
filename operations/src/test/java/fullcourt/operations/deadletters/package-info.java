@NullMarked
package fullcourt.operations.deadletters;

import org.jspecify.annotations.NullMarked;
