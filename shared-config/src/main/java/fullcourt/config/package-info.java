@NullMarked
package fullcourt.config;

import org.jspecify.annotations.NullMarked;
