package fullcourt.platform.reconcile;

import fullcourt.platform.publish.PartitionState;

/** A unit of work that ended, well or not. */
record BuiltPartition(Task task, PartitionState state) {}
