/**
 * Bounds between the network and the endpoints: how large, how slow and of which type a request may be, on which thread it runs, and how a
 * refusal or a failure is answered.
 */
@NullMarked
package fullcourt.platform.web;

import org.jspecify.annotations.NullMarked;
