/**
 * Events over Pub/Sub, outwards only: what arrives is pushed to the services' own endpoints, which are the same on every platform.
 */
@NullMarked
package fullcourt.googlecloud.events;

import org.jspecify.annotations.NullMarked;
