package fullcourt.platform.tables;

import static fullcourt.platform.tables.Column.required;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TableTest {
    private static final Column<String> PLAYER = required("player_lookup", ColumnType.STRING, "Who.");
    private static final Column<Long> VERSION = required("version", ColumnType.INT64, "Which version.");
    private static final Column<Boolean> ACTIVE = required("is_active", ColumnType.BOOL, "True in the newest version.");
    private static final Table TABLE = Table.named("nba_raw", "grades").columns(PLAYER, VERSION, ACTIVE).naturalKey(PLAYER, VERSION);
    private static final Table.Versions VERSIONS = new Table.Versions(ACTIVE, Optional.empty(), VERSION, VERSION, List.of(PLAYER));

    @Test
    void aTableWithVersionsIsVersioned() {
        Table versioned = TABLE.versioned(VERSIONS);
        assertThat(versioned.mode()).isEqualTo(LoadMode.VERSIONED);
        assertThat(versioned.versions()).contains(VERSIONS);
    }

    @Test
    void aTableOfAnotherModeHasNoVersions() {
        assertThat(TABLE.versioned(VERSIONS).loadedBy(LoadMode.APPEND).versions()).isEmpty();
    }

    @Test
    void aVersionedTableNeedsVersions() {
        assertThatThrownBy(() -> TABLE.loadedBy(LoadMode.VERSIONED)).isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("nba_raw.grades").hasMessageContaining("versioned(");
    }
}
