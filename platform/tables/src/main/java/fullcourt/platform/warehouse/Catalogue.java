package fullcourt.platform.warehouse;

import fullcourt.platform.tables.Table;
import fullcourt.platform.tables.TableId;
import java.util.List;

/** Every table that this process declares, each once, by name. */
public record Catalogue(List<Table> tables) {

    public boolean has(TableId table) {
        return tables.stream().anyMatch(declared -> declared.id().equals(table));
    }
}
