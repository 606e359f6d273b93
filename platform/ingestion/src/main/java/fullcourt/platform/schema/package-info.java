/**
 * The schema of each feed over time: files, rows, and which keys its documents have. It exists so that a key that a provider renames or retypes is a finding with
 * the first such document, not a column that is null for a month.
 */
@NullMarked
package fullcourt.platform.schema;

import org.jspecify.annotations.NullMarked;
