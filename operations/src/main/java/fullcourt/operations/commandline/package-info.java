/** Operations as they are typed: picocli reads the words, the answer is a stream of JSON lines, and help and {@code docs/cli.md} are made from the same declarations. */
@NullMarked
package fullcourt.operations.commandline;

import org.jspecify.annotations.NullMarked;
