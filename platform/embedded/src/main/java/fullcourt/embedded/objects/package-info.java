/**
 * Buckets as folders. A landing folder may be written by others while it is read; every write of our own is durable before it is answered.
 */
@NullMarked
package fullcourt.embedded.objects;

import org.jspecify.annotations.NullMarked;
