package fullcourt.platform.publish;

import fullcourt.platform.tables.Table;

/** A season of a table in which rows are staged, or which somebody began to publish. */
record Unfinished(Table table, String group) {}
