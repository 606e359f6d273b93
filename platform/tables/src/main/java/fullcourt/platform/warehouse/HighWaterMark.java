package fullcourt.platform.warehouse;

import fullcourt.platform.tables.TableId;

/**
 * The highest sequence of a publish state that the warehouse has seen under an epoch.
 * @param epoch id of the coordination state; a new one is drawn when the state was lost
 * @param group which partitions of the table share the publish state: a season, or {@code all}
 */
public record HighWaterMark(TableId table, String group, String epoch, long sequence) {}
