package fullcourt.platform.tables;

import static fullcourt.platform.tables.Column.at;
import static fullcourt.platform.tables.Column.optional;
import static fullcourt.platform.tables.Column.required;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class GeneratedPagesTest {
    private static final Column<LocalDate> DAY = required("game_date", ColumnType.DATE, "The day in New York.");
    private static final Column<String> TEAM = required("team_abbr", ColumnType.STRING, at("/team"), "Three letters: \"LAL\".");
    private static final Column<Double> PACE = required("pace", ColumnType.FLOAT64, "Possessions in 48 minutes.").within(0, 150);
    private static final Column<String> SIDE = optional("side", ColumnType.STRING, "Where it played | or did not.").oneOf("HOME", "AWAY");
    private static final Column<BigDecimal> LINE = optional("line", ColumnType.numeric(5, 1), "Points.");
    private static final Table TABLE = Table.named("nba_raw", "pace").grain("one team and day").columns(DAY, TEAM, PACE, SIDE, LINE)
            .partitionedBy(DAY)
            .naturalKey(DAY, TEAM, PACE).loadedBy(LoadMode.REPLACE_SCOPE, DAY);

    @Test
    void aPageSaysWhatIsDeclared() {
        assertThat(TableDocumentation.page(TABLE)).isEqualTo(
                """
                        # nba_raw.pace

                        One row is one team and day.

                        - Natural key: `game_date`, `team_abbr`, `pace`
                        - Partition: a day, `game_date`
                        - Rows come from files; a file is the whole of its `game_date` and replaces it, unless a newer one did already.

                        | column | type | null | accepted | meaning |
                        |---|---|---|---|---|
                        | `game_date` | DATE | no | a date as 2025-12-27 | The day in New York. |
                        | `team_abbr` | STRING | no | text | Three letters: "LAL". |
                        | `pace` | FLOAT64 | no | 0 to 150 | Possessions in 48 minutes. |
                        | `side` | STRING | yes | `HOME`, `AWAY` | Where it played \\| or did not. |
                        | `line` | NUMERIC(5,1) | yes | a number | Points. |
                        | `captured_at` | TIMESTAMP | no | an instant as 2025-12-27T08:05:00Z | When the source was captured: from the object's name, else the document, else storage. |
                        | `source_path` | STRING | no | text | Path of the object the row was read from. |
                        | `source_generation` | INT64 | no | a whole number | Generation of the object the row was read from. |
                        | `processed_at` | TIMESTAMP | no | an instant as 2025-12-27T08:05:00Z | When this row was written. |
                        """);
    }

    @Test
    void aTableIsPartitionedClusteredAndDescribed() {
        assertThat(BigQueryDdl.table(TABLE)).isEqualTo("""
                CREATE TABLE IF NOT EXISTS `nba_raw.pace` (
                  game_date DATE NOT NULL OPTIONS (description = "The day in New York."),
                  team_abbr STRING NOT NULL OPTIONS (description = "Three letters: \\"LAL\\"."),
                  pace FLOAT64 NOT NULL OPTIONS (description = "Possessions in 48 minutes."),
                  side STRING OPTIONS (description = "Where it played | or did not."),
                  line NUMERIC(5,1) OPTIONS (description = "Points."),
                  captured_at TIMESTAMP NOT NULL OPTIONS (description = "When the source was captured: from the object's name, else the document, else storage."),
                  source_path STRING NOT NULL OPTIONS (description = "Path of the object the row was read from."),
                  source_generation INT64 NOT NULL OPTIONS (description = "Generation of the object the row was read from."),
                  processed_at TIMESTAMP NOT NULL OPTIONS (description = "When this row was written.")
                )
                PARTITION BY game_date
                CLUSTER BY team_abbr
                OPTIONS (description = "One row: one team and day", require_partition_filter = TRUE);
                """);
    }

    @Test
    void aTableWithoutPartitionNeedsNoFilter() {
        Table aliases = Table.named("nba_reference", "aliases").grain("one alias").columns(TEAM).naturalKey(TEAM)
                .loadedBy(LoadMode.MERGE_NEWEST);
        assertThat(BigQueryDdl.table(aliases)).doesNotContain("PARTITION BY").doesNotContain("require_partition_filter")
                .contains("CLUSTER BY team_abbr");
    }

    @Test
    void aViewIsItsQuestion() {
        assertThat(BigQueryDdl.view(new View(TABLE.id(), TABLE.grain(), TABLE.schema(), new SqlFile("pace", "SELECT 1\n")))).isEqualTo("""
                CREATE OR REPLACE VIEW `nba_raw.pace`
                OPTIONS (description = "One row: one team and day") AS
                SELECT 1
                ;
                """);
    }

    @Test
    void theIndexListsAllByName() {
        Table aliases = Table.named("nba_raw", "aliases").grain("one alias").columns(TEAM).naturalKey(TEAM).loadedBy(LoadMode.MERGE_NEWEST);
        assertThat(TableDocumentation.index(List.of(TABLE, aliases), List.of())).endsWith("""
                | [nba_raw.aliases](nba_raw.aliases.md) | one alias | – | `team_abbr` |
                | [nba_raw.pace](nba_raw.pace.md) | one team and day | `game_date` | `game_date`, `team_abbr`, `pace` |
                """);
    }

    @Test
    void datasetsAreMadeFirst() {
        assertThat(BigQueryDdl.datasets(List.of(TABLE.id(), TABLE.id()))).isEqualTo("CREATE SCHEMA IF NOT EXISTS `nba_raw`;\n");
    }
}
