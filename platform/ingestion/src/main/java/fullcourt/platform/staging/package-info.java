/**
 * Rows on their way into a table: immutable objects in the staging area, each there exactly as long as it is unpublished.
 */
@NullMarked
package fullcourt.platform.staging;

import org.jspecify.annotations.NullMarked;
