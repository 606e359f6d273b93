@NullMarked
package fullcourt.league;

import org.jspecify.annotations.NullMarked;
