/**
 * What could not be read as work: grouped by feed and reason, replayed on an operator's word, settled when something newer replaced it. It exists so that
 * nothing that was refused disappears, and nothing is tried for ever.
 */
@NullMarked
package fullcourt.platform.deadletter;

import org.jspecify.annotations.NullMarked;
