/**
 * Buckets in Cloud Storage. Generations make creation and compare-and-set, so the coordination documents need no other database.
 */
@NullMarked
package fullcourt.googlecloud.objects;

import org.jspecify.annotations.NullMarked;
