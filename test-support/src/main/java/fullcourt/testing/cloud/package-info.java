/**
 * Google Cloud without Google: servers that speak BigQuery, Cloud Storage and Pub/Sub on this machine, and a proxy that makes the one for BigQuery
 * fail as BigQuery does. Exists so that every adapter is proved by what went over the wire, and so that a test that could not run says so.
 */
@NullMarked
package fullcourt.testing.cloud;

import org.jspecify.annotations.NullMarked;
