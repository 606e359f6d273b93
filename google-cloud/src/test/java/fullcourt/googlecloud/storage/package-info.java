@NullMarked
package fullcourt.googlecloud.storage;

import org.jspecify.annotations.NullMarked;
