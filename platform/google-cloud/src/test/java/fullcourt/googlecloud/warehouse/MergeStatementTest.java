package fullcourt.googlecloud.warehouse;

import static org.assertj.core.api.Assertions.assertThat;

import fullcourt.platform.tables.Column;
import fullcourt.platform.tables.ColumnType;
import fullcourt.platform.tables.LoadMode;
import fullcourt.platform.tables.Partition;
import fullcourt.platform.tables.Table;
import fullcourt.platform.warehouse.Query;
import fullcourt.platform.warehouse.Warehouse.ExcludedEntities;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The statements as BigQuery gets them. What the server of the tests does not insist on is looked for in the text. */
class MergeStatementTest {
    private static final Instant NOW = Instant.parse("2025-01-17T12:00:00.123456789Z");
    private static final Partition JAN_15 = Partition.of(LocalDate.of(2025, 1, 15));
    private static final Partition JAN_16 = Partition.of(LocalDate.of(2025, 1, 16));
    private static final Column<LocalDate> DAY = Column.required("game_date", ColumnType.DATE, "The day.");
    private static final Column<String> GAME = Column.required("game_id", ColumnType.STRING, "Which.");
    private static final Column<String> STATUS = Column.optional("status", ColumnType.STRING, "How it stands.").oneOf("it's on", "final");
    private static final Column<Boolean> FINAL = Column.optional("is_final", ColumnType.BOOL, "Whether it is over.");
    private static final Table GAMES = Table.named("test_raw", "games").columns(DAY, GAME, STATUS, FINAL).partitionedBy(DAY)
            .naturalKey(GAME)
            .finalWhen(FINAL).loadedBy(LoadMode.MERGE_NEWEST);
    private static final Column<Boolean> ACTIVE = Column.required("is_active", ColumnType.BOOL, "Whether it counts.");
    private static final Column<Long> VERSION = Column.required("version", ColumnType.INT64, "Which version.");
    private static final Table GRADES = Table.named("test_raw", "grades").columns(DAY, GAME, VERSION, ACTIVE).partitionedBy(DAY)
            .naturalKey(GAME, VERSION).versioned(new Table.Versions(ACTIVE, Optional.empty(), VERSION, VERSION, List.of(GAME)));
    private static final Table DERIVED = Table.named("test_raw", "derived").columns(DAY, GAME).partitionedBy(DAY).naturalKey(DAY, GAME)
            .loadedBy(LoadMode.REPLACE_PARTITION);
    private static final Staging STAGING = new Staging("stg_1");

    @Test
    void theMergeReadsAndChangesOnlyPartitionsThatItNames() {
        assertThat(new MergeStatement(GAMES, STAGING).merge(List.of(JAN_15, JAN_16), NOW)).isEqualTo("""
                MERGE INTO `test_raw.games` AS t USING (
                WITH
                staged AS (SELECT * FROM `fullcourt_staging.stg_1`),
                stored AS (SELECT game_id, game_date, is_final, captured_at, source_generation, source_path FROM `test_raw.games` \
                WHERE game_date IN (DATE '2025-01-15', DATE '2025-01-16')),
                candidates AS (SELECT * FROM staged),
                source AS (SELECT * FROM candidates WHERE TRUE QUALIFY ROW_NUMBER() OVER (PARTITION BY game_id \
                ORDER BY CASE WHEN is_final THEN 1 ELSE 0 END DESC, captured_at DESC, source_generation DESC, source_path DESC, stage_row DESC) = 1),
                ends AS (SELECT s.game_date, s.game_id, s.status, s.is_final, s.captured_at, s.source_path, s.source_generation, \
                CASE WHEN t.game_id IS NULL THEN 'insert' \
                WHEN (CASE WHEN s.is_final THEN 1 ELSE 0 END > CASE WHEN t.is_final THEN 1 ELSE 0 END \
                OR (CASE WHEN s.is_final THEN 1 ELSE 0 END = CASE WHEN t.is_final THEN 1 ELSE 0 END \
                AND (s.captured_at > t.captured_at OR (s.captured_at = t.captured_at \
                AND (s.source_generation > t.source_generation OR (s.source_generation = t.source_generation \
                AND s.source_path > t.source_path)))))) THEN 'update' ELSE 'keep' END AS change_kind \
                FROM source AS s LEFT JOIN stored AS t ON t.game_id = s.game_id)
                SELECT * FROM ends WHERE change_kind <> 'keep'
                ) AS s
                ON t.game_id = s.game_id AND t.game_date IN (DATE '2025-01-15', DATE '2025-01-16')
                WHEN MATCHED AND s.change_kind = 'update' THEN UPDATE SET game_date = s.game_date, game_id = s.game_id, status = s.status, \
                is_final = s.is_final, captured_at = s.captured_at, source_path = s.source_path, source_generation = s.source_generation, \
                processed_at = TIMESTAMP '2025-01-17T12:00:00.123456Z'
                WHEN NOT MATCHED AND s.change_kind = 'insert' THEN INSERT (game_date, game_id, status, is_final, captured_at, source_path, \
                source_generation, processed_at) VALUES (s.game_date, s.game_id, s.status, s.is_final, s.captured_at, s.source_path, \
                s.source_generation, TIMESTAMP '2025-01-17T12:00:00.123456Z')""");
    }

    @Test
    void thePlanBoundsThePartitionsAlthoughItMeansAll() {
        assertThat(new MergeStatement(GAMES, STAGING).plan()).contains("FROM `test_raw.games` WHERE game_date >= DATE '0001-01-01'")
                .contains("WHEN status NOT IN ('it\\'s on', 'final') THEN");
    }

    @Test
    void ofASupersededVersionOnlyTheMarkChanges() {
        assertThat(new MergeStatement(GRADES, STAGING).merge(List.of(JAN_15), NOW)).doesNotContain("DELETE").contains("INSERT")
                .contains("WHEN MATCHED AND s.change_kind = 'settle' THEN UPDATE SET is_active = s.is_active\n");
    }

    @Test
    void noStatementUsesWhatTheServersUnderstandDifferently() {
        assertThat(new MergeStatement(GAMES, STAGING).merge(List.of(JAN_15), NOW)).doesNotContain("INSERT ROW", "BEGIN", "EXCEPT");
    }

    @Test
    void aReplacementDeletesOnlyItsPartition() {
        ReplaceStatement statement = new ReplaceStatement(DERIVED, JAN_15, STAGING);
        assertThat(statement.merge(NOW)).isEqualTo("""
                MERGE INTO `test_raw.derived` AS t USING `fullcourt_staging.stg_1` AS s ON FALSE
                WHEN NOT MATCHED THEN INSERT (game_date, game_id, processed_at) VALUES (s.game_date, s.game_id, TIMESTAMP '2025-01-17T12:00:00.123456Z')
                WHEN NOT MATCHED BY SOURCE AND t.game_date = DATE '2025-01-15' THEN DELETE""");
    }

    @Test
    void whatAQuerySaysIsCastToWhatIsDeclared() {
        ReplaceStatement statement = new ReplaceStatement(DERIVED, JAN_15, STAGING);
        assertThat(statement.stage(new Query("q", "SELECT 1 -- the end", List.of()), new ExcludedEntities("game_id", Set.of("a"))))
                .isEqualTo("""
                CREATE OR REPLACE TABLE `fullcourt_staging.stg_1` AS
                SELECT CAST(game_date AS DATE) AS game_date, CAST(game_id AS STRING) AS game_id FROM (SELECT 1 -- the end
                )
                WHERE game_id IS NULL OR game_id NOT IN UNNEST(@excluded_entities)""");
    }
}
