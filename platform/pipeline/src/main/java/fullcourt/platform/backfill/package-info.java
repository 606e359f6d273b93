/**
 * Asking the scrapers again for what never landed: once for each gap and turn, with a cap, growing pauses, and a receipt for every attempt.
 */
@NullMarked
package fullcourt.platform.backfill;

import org.jspecify.annotations.NullMarked;
