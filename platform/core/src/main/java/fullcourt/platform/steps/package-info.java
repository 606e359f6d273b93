/**
 * What a service declares: raw processors (file to table), table processors (tables to table, one SELECT) and staged processors (tables to rows in Java).
 * Each is a name, a table and a function without side effects; the platform adds publishing, retries, run history and findings.
 */
@NullMarked
package fullcourt.platform.steps;

import org.jspecify.annotations.NullMarked;
