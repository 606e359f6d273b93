package fullcourt.platform.state;

import fullcourt.config.ServiceName;
import fullcourt.platform.tables.TableId;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A change of a table that one service has not followed yet, as it was read.
 * @param season the partition group that changed
 * @param from the earliest changed date; empty for a table without partitions
 * @param generation of the document: a change that came later has another one
 */
public record DirtyMark(ServiceName reader, TableId table, String season, Optional<LocalDate> from, long generation) {}
