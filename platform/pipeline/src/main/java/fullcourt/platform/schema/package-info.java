/**
 * What was seen of each feed: files, rows, and which keys its documents have. It exists so that a key that a provider renames or retypes is a finding with
 * the first such document, not a column that is null for a month.
 */
@NullMarked
package fullcourt.platform.schema;

import org.jspecify.annotations.NullMarked;
