/**
 * What became of each object version that ever landed: one small document each, written before the message is acknowledged.
 */
@NullMarked
package fullcourt.platform.ledger;

import org.jspecify.annotations.NullMarked;
