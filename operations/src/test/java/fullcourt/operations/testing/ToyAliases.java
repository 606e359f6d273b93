package fullcourt.operations.testing;

import static fullcourt.platform.warehouse.Column.at;
import static fullcourt.platform.warehouse.Column.optional;
import static fullcourt.platform.warehouse.Column.required;

import fullcourt.platform.processor.FileContext;
import fullcourt.platform.processor.RawProcessor;
import fullcourt.platform.processor.RowPath;
import fullcourt.platform.registry.PathPrefix;
import fullcourt.platform.warehouse.Column;
import fullcourt.platform.warehouse.ColumnType;
import fullcourt.platform.warehouse.LoadMode;
import fullcourt.platform.warehouse.RowBuilder;
import fullcourt.platform.warehouse.Table;
import java.time.LocalDate;
import java.util.Set;

/** Documents that operators write, into the table that they read. */
final class ToyAliases implements RawProcessor {
    private static final Column<String> ALIAS = required("alias_lookup", ColumnType.STRING, at("/alias_lookup"), "The other name.");
    private static final Column<String> PLAYER = required("player_lookup", ColumnType.STRING, at("/player_lookup"), "Who it means.");
    private static final Column<LocalDate> FROM = optional("valid_from", ColumnType.DATE, at("/valid_from"), "First day.");
    private static final Column<LocalDate> TO = optional("valid_to", ColumnType.DATE, at("/valid_to"), "Last day.");
    private static final Column<String> SOURCE = required("source", ColumnType.STRING, "Who says so.");
    static final Table TABLE = Table.named("nba_reference", "player_aliases").grain("one alias").columns(ALIAS, PLAYER, FROM, TO, SOURCE)
            .naturalKey(ALIAS).loadedBy(LoadMode.MERGE_NEWEST);

    @Override
    public Set<PathPrefix> handles() {
        return Set.of(PathPrefix.of("fullcourt/player-aliases"));
    }

    @Override
    public Table table() {
        return TABLE;
    }

    @Override
    public RowPath rows() {
        return RowPath.of("/aliases/*");
    }

    @Override
    public void compute(RowBuilder row, FileContext file) {
        row.set(SOURCE, "operator");
    }
}
