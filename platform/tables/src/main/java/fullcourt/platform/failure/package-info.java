/**
 * Classifies failures of engines and stores: transient ones, shortages, and those that need a correction. Adapters give their exceptions this meaning; their
 * callers decide by it what to do next.
 */
@NullMarked
package fullcourt.platform.failure;

import org.jspecify.annotations.NullMarked;
