/**
 * Objects in a bucket: create-only, compare-and-set by generation, listing by prefix. Files land here and coordination state is kept here.
 */
@NullMarked
package fullcourt.platform.objects;

import org.jspecify.annotations.NullMarked;
