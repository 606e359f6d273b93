/**
 * What a verb is: one {@link fullcourt.operations.operation.Operation} with its name, typed parameters, effect, role, columns, exit codes and examples. Command
 * line, HTTP, help and documentation are made from that declaration, so that a verb is written in one place.
 */
@NullMarked
package fullcourt.operations.operation;

import org.jspecify.annotations.NullMarked;
