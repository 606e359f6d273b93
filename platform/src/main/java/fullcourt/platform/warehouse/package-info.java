/**
 * Where rows live: tables declared once as typed columns, from which DDL, documentation, validation and the SQL catalogue derive,
 * and the port through which they are published, replaced and read.
 */
@NullMarked
package fullcourt.platform.warehouse;

import org.jspecify.annotations.NullMarked;
