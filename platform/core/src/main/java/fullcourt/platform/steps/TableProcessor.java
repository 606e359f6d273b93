package fullcourt.platform.steps;

import fullcourt.platform.tables.SqlFile;
import fullcourt.platform.warehouse.Parameter;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A step that computes a partition with one SELECT, and declares which tables the SELECT reads.
 * The SELECT has the parameters {@code @game_date} (the partition) and {@code @window_start} (the season's first day), and those of {@link #parameters}.
 */
public non-sealed interface TableProcessor extends Step {

    /** The SELECT: {@code /sql/<dataset>/<table>.sql} on the class path. It returns the table's business columns. */
    default SqlFile sql() {
        return SqlFile.of(getClass(), table().id());
    }

    /** Further parameters of the SELECT and of the gate's SQL. A changed value makes the partition stale. */
    default List<Parameter> parameters(LocalDate date) {
        return List.of();
    }

    default Optional<EntityGate> gate() {
        return Optional.empty();
    }
}
