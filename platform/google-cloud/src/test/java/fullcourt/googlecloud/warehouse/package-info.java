/** The warehouse on BigQuery against the server of the tests, behind a connection that can fail. */
@NullMarked
package fullcourt.googlecloud.warehouse;

import org.jspecify.annotations.NullMarked;
