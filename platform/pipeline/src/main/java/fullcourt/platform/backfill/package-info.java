/**
 * Requests files that never landed from the scrapers: one request at a time for each gap, with a cap, growing pauses, and a receipt for every attempt.
 */
@NullMarked
package fullcourt.platform.backfill;

import org.jspecify.annotations.NullMarked;
