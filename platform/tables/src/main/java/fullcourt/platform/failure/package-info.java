/**
 * How failures of engines and stores are told apart: what passes by itself, what is short, and what has to be corrected. Adapters give their exceptions
 * this meaning; whoever calls them decides by it what is done next.
 */
@NullMarked
package fullcourt.platform.failure;

import org.jspecify.annotations.NullMarked;
