@NullMarked
package fullcourt.simulator;

import org.jspecify.annotations.NullMarked;
