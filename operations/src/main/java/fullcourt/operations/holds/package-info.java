/**
 * Which players and teams are held, what frees them, and the reset by which an operator frees them at once; beside them the circuit breakers of outside systems.
 */
@NullMarked
package fullcourt.operations.holds;

import org.jspecify.annotations.NullMarked;
