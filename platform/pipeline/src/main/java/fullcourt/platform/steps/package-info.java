/**
 * What a service writes: a raw processor (file to table), a table processor (tables to table, one SELECT) or a staged processor
 * (tables to rows in Java). Each is a name, a table and a pure function; the platform adds
 * publishing, retries, run history and findings.
 */
@NullMarked
package fullcourt.platform.steps;

import org.jspecify.annotations.NullMarked;
