/**
 * Tables declared once as typed columns, from which DDL, documentation, validation and the SQL catalogue derive; their rows, partitions and dates, the
 * paths of the objects that they are read from, and SELECTs that are kept as files.
 */
@NullMarked
package fullcourt.platform.tables;

import org.jspecify.annotations.NullMarked;
