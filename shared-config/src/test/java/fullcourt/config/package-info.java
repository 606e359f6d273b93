/** Wrong and right settings, each started as an application would start with them. */
@NullMarked
package fullcourt.config;

import org.jspecify.annotations.NullMarked;
