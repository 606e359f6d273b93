package fullcourt.operations.proof;

import fullcourt.operations.operation.Days;
import fullcourt.platform.tables.Table;
import fullcourt.platform.warehouse.Catalogue;
import fullcourt.platform.warehouse.Warehouse;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** No table has two rows with one natural key. Looks at whole tables, whatever the days. */
@Component
@Order(2)
final class DuplicatesCheck implements Check {
    private static final int LISTED_OF_A_TABLE = 5;
    private final Warehouse warehouse;
    private final List<Table> tables;

    /** A natural key that occurs more than once. */
    public record Duplicate(String table, String key) {}

    DuplicatesCheck(Warehouse warehouse, Catalogue catalogue) {
        this.warehouse = warehouse;
        this.tables = catalogue.tables().stream().filter(table -> !table.naturalKey().isEmpty()).toList();
    }

    @Override
    public String name() {
        return "duplicates";
    }

    @Override
    public Verdict check(Optional<Days> days) {
        List<Violation> violations = duplicates().map(duplicate -> new Violation("%s: %s".formatted(duplicate.table(), duplicate.key()),
                "This must not happen: report it with this line, then rebuild the table from the landing files.")).toList();
        return Verdict.of("%d tables have no natural key twice".formatted(tables.size()), violations);
    }

    /** At most a few of each table. */
    public Stream<Duplicate> duplicates() {
        return tables.stream().flatMap(
                table -> warehouse.duplicateKeys(table, LISTED_OF_A_TABLE).stream().map(key -> new Duplicate(table.id().toString(), key)));
    }
}
