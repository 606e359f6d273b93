/**
 * Who may change something. What an operator asks for is the same on every platform; how he proves who he is is not: on a laptop by a token that only he can
 * read, in the cloud by one that Google signed.
 */
@NullMarked
package fullcourt.platform.access;

import org.jspecify.annotations.NullMarked;
