package fullcourt.platform.steps;

import fullcourt.platform.tables.Column;
import fullcourt.platform.tables.SqlFile;
import java.util.List;

/**
 * Excludes from a partition every entity whose input is incomplete.
 * @param entityColumn the output column that names the entity
 * @param sql returns one row for each key that the entity's partition {@code @game_date} depends on:
 *     {@code entity STRING, input_key STRING, key_date DATE, is_found BOOL, is_bootstrap BOOL}; an entity without expected keys has
 *     one row without a key and with {@code is_found}
 * @param windows each must be complete enough, or the entity is excluded
 */
public record EntityGate(Column<String> entityColumn, SqlFile sql, List<GateWindow> windows) {

    /** Part of an entity's keys. */
    public sealed interface GateWindow {
        /** The newest keys before the partition's date. */
        record LastKeys(int count) implements GateWindow {}
        /** The keys dated in [D − days, D − 1]. */
        record LastDays(int days) implements GateWindow {}
    }
}
