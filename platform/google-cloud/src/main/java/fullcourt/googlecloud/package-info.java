/**
 * The platform's ports on Google Cloud: BigQuery, Cloud Storage and Pub/Sub. Nothing else in Fullcourt knows Google's libraries.
 */
@NullMarked
package fullcourt.googlecloud;

import org.jspecify.annotations.NullMarked;
