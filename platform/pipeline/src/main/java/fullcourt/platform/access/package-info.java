/**
 * Who may change something. What an operator asks for is the same on every platform; how a caller proves an identity is not: the adapters say.
 */
@NullMarked
package fullcourt.platform.access;

import org.jspecify.annotations.NullMarked;
