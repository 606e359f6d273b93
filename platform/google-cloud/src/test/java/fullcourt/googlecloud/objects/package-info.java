@NullMarked
package fullcourt.googlecloud.objects;

import org.jspecify.annotations.NullMarked;
