package fullcourt.raw.reference;

import fullcourt.platform.documents.FileContext;
import fullcourt.platform.documents.RowPath;
import fullcourt.platform.steps.RawProcessor;
import fullcourt.platform.tables.PathPrefix;
import fullcourt.platform.tables.RowBuilder;
import fullcourt.platform.tables.Table;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * Other names of players, added to what is known: {@code fullcourt/player-aliases/<date>/<time>.json} with
 * {@code {"source", "timestamp", "aliases": [{"alias_lookup", "player_lookup", "valid_from"?, "valid_to"?}]}}.
 */
@Component
final class PlayerAliasesProcessor implements RawProcessor {
    @Override
    public Set<PathPrefix> handles() {
        return Set.of(PathPrefix.of("fullcourt/player-aliases"));
    }

    @Override
    public Table table() {
        return PlayerAliasesTable.TABLE;
    }

    @Override
    public RowPath rows() {
        return RowPath.of("/aliases/*");
    }

    @Override
    public void compute(RowBuilder row, FileContext file) {
        row.set(PlayerAliasesTable.SOURCE, file.document("/source"));
    }
}
