/**
 * Who may speak to an embedded suite: on loopback every caller that names this machine, elsewhere the holder of the data directory's token.
 */
@NullMarked
package fullcourt.embedded.access;

import org.jspecify.annotations.NullMarked;
