/**
 * What an operator should know: one open finding for each cause, closed by itself when the cause is gone.
 */
@NullMarked
package fullcourt.platform.findings;

import org.jspecify.annotations.NullMarked;
