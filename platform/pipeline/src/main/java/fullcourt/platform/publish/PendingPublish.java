package fullcourt.platform.publish;

import fullcourt.platform.tables.Table;

/** A partition group with staged rows, or with a publish that a process began. */
record PendingPublish(Table table, String group) {}
