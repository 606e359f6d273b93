package fullcourt.platform.steps;

import fullcourt.platform.tables.Row;
import fullcourt.platform.warehouse.TableReader;
import java.time.LocalDate;
import java.util.List;

/** A step that computes the rows of a partition in Java. The rows are staged as one object and published like a file's. */
public non-sealed interface StagedProcessor extends Step {

    /** The rows of one partition, from nothing but {@code reader} and the time. Called again when an input changed; must give the same key for the same inputs. */
    List<Row> rows(LocalDate date, TableReader reader);

    /** Raise it when the same inputs would give other rows. */
    int codeVersion();
}
