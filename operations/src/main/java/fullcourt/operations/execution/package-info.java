/** What is around every operation, once: role, refusal while writes are stopped, audit, standstill of the timers, and a sentence for an empty result. */
@NullMarked
package fullcourt.operations.execution;

import org.jspecify.annotations.NullMarked;
