package fullcourt.operations.testing;

import static fullcourt.platform.tables.Column.at;
import static fullcourt.platform.tables.Column.optional;
import static fullcourt.platform.tables.Column.required;

import fullcourt.platform.documents.FileContext;
import fullcourt.platform.documents.RowPath;
import fullcourt.platform.steps.RawProcessor;
import fullcourt.platform.tables.Column;
import fullcourt.platform.tables.ColumnType;
import fullcourt.platform.tables.LoadMode;
import fullcourt.platform.tables.PathPrefix;
import fullcourt.platform.tables.RowBuilder;
import fullcourt.platform.tables.Table;
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
