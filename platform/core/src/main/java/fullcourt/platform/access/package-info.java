/**
 * Authorises changes. What an operator may request is the same on every platform; authentication is not: on a laptop by a token that only the operator can
 * read, in the cloud by one that Google signed.
 */
@NullMarked
package fullcourt.platform.access;

import org.jspecify.annotations.NullMarked;
