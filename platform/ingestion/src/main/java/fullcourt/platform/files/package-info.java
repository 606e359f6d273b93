/**
 * Files in: what became of each object version that ever landed, one small document each, written before the message is acknowledged; files and rows that
 * were refused, grouped by feed and reason, and reprocessed on an operator's word. Nothing that was refused disappears, and nothing is tried for ever.
 */
@NullMarked
package fullcourt.platform.files;

import org.jspecify.annotations.NullMarked;
