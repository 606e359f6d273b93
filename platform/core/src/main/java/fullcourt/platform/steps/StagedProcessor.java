package fullcourt.platform.steps;

import fullcourt.platform.tables.Row;
import fullcourt.platform.warehouse.TableReader;
import java.time.LocalDate;
import java.util.List;

/**
 * A step that computes the rows of a partition in Java. The rows are staged and merged into the table on its natural key, like a file's: a row that a later
 * build no longer returns stays in the table.
 */
public non-sealed interface StagedProcessor extends Step {

    /**
     * Computes the rows of one partition from nothing but {@code reader} and the time. It is called again when an input changed, and must return rows with the
     * same natural keys for the same inputs. An empty list stages nothing.
     */
    List<Row> rows(LocalDate date, TableReader reader);

    /** To be raised when the same inputs would give other rows: every partition is then stale. */
    int codeVersion();
}
