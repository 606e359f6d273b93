/** The warehouse on BigQuery against the server of the tests, behind a connection that can fail. */
@NullMarked
package fullcourt.googlecloud.bigquery;

import org.jspecify.annotations.NullMarked;
