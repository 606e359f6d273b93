package fullcourt.platform.steps;

import fullcourt.platform.tables.Column;
import fullcourt.platform.tables.SqlFile;
import java.util.List;

/**
 * Excludes from a partition every entity whose input is incomplete.
 * @param entityColumn the output column that names the entity
 * @param sql returns one row for each entity and input key that the partition {@code @game_date} depends on:
 *     {@code entity STRING, input_key STRING, key_date DATE, is_found BOOL, is_bootstrap BOOL}, only keys dated before {@code @game_date}. An entity without
 *     expected keys has one row with a null key and {@code is_found} true. The completeness of an entity with {@code is_bootstrap} is not checked. The SQL has
 *     the parameters of the step's SELECT
 * @param windows an entity is excluded if the share of keys found is below {@code fullcourt.completeness.ready-at} in one of them
 */
public record EntityGate(Column<String> entityColumn, SqlFile sql, List<GateWindow> windows) {

    /** Part of an entity's keys. */
    public sealed interface GateWindow {
        /** The {@code count} newest keys. */
        record LastKeys(int count) implements GateWindow {}
        /** The keys dated {@code days} before the partition's date or later. */
        record LastDays(int days) implements GateWindow {}
    }
}
