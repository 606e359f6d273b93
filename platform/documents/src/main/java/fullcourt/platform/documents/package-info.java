/**
 * The bytes of a document to the rows of a table: JSON, CSV, gzip and text encodings, the paths and places that rows are read from, rows that are rejected,
 * and what a document looked like. It knows tables and no store, feed or warehouse.
 */
@NullMarked
package fullcourt.platform.documents;

import org.jspecify.annotations.NullMarked;
