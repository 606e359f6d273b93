/**
 * The platform's ports on one machine: a DuckDB file, folders, events inside the process. Active unless another platform is configured.
 */
@NullMarked
package fullcourt.embedded;

import org.jspecify.annotations.NullMarked;
