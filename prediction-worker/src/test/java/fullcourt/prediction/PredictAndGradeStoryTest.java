package fullcourt.prediction;

import static fullcourt.prediction.SlateExamples.BOS_LAL;
import static fullcourt.prediction.SlateExamples.JAN_15;
import static fullcourt.prediction.SlateExamples.playerOf;
import static fullcourt.prediction.SlateExamples.proofs;
import static fullcourt.prediction.SlateExamples.withLine;
import static org.assertj.core.api.Assertions.assertThat;

import fullcourt.analytics.PlayerGameSummaryProcessor;
import fullcourt.embedded.objects.FolderObjectStore;
import fullcourt.embedded.warehouse.DuckDbInstance;
import fullcourt.embedded.warehouse.DuckDbWarehouse;
import fullcourt.platform.runs.BuildId;
import fullcourt.platform.steps.StagedProcessor;
import fullcourt.platform.tables.ObjectPath;
import fullcourt.platform.tables.Partition;
import fullcourt.platform.tables.Row;
import fullcourt.platform.tables.RowBuilder;
import fullcourt.platform.tables.RowJson;
import fullcourt.platform.tables.Schema;
import fullcourt.platform.tables.SqlFile;
import fullcourt.platform.tables.Table;
import fullcourt.platform.tables.TableId;
import fullcourt.platform.tables.View;
import fullcourt.platform.warehouse.PublishId;
import fullcourt.platform.warehouse.Query;
import fullcourt.platform.warehouse.TableReader;
import fullcourt.precompute.FeatureStore;
import fullcourt.prediction.grading.AccuracyBySystem;
import fullcourt.prediction.grading.PredictionAccuracyProcessor;
import fullcourt.prediction.grading.PredictionAccuracy;
import fullcourt.prediction.publish.PlayerPropPredictions;
import fullcourt.prediction.publish.PredictionsStep;
import fullcourt.prediction.publish.SystemProofProcessor;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** On the embedded warehouse; only the feature rows are put in by hand. */
class PredictAndGradeStoryTest implements TableReader {
    private static final Instant NOON = Instant.parse("2024-01-15T17:00:00Z");
    private static final Instant EVENING = Instant.parse("2024-01-15T23:00:00Z");
    private static final Instant NEXT_MORNING = Instant.parse("2024-01-16T13:00:00Z");

    @TempDir
    private Path folder;
    private FolderObjectStore stage;
    private DuckDbWarehouse warehouse;
    private final RowsInMemory features = new RowsInMemory().with(SystemProofProcessor.TABLE, proofs(true));
    private long publishes;

    @BeforeEach
    void open() {
        stage = new FolderObjectStore(folder.resolve("stage"), Clock.systemUTC());
        warehouse = new DuckDbWarehouse(DuckDbInstance.open(folder.resolve("warehouse.duckdb"), stage.root(), "1GB"), stage);
        warehouse.declare(List.of(FeatureStore.TABLE, PlayerPropPredictions.TABLE, PredictionAccuracy.TABLE, SystemProofProcessor.TABLE));
        scores(0);
    }

    @AfterEach
    void close() {
        warehouse.close();
    }

    @Test
    @Tag("F39")
    void aLineThatMovesAndComesBackLeavesOneActivePredictionAndTheLastOneIsGraded() {
        features(withLine(playerOf("lebronjames"), 25.5, NOON));
        runs(new PredictionsStep(at(NOON), new BuildId("1a2b3c")));
        features(withLine(playerOf("lebronjames"), 17.5, NOON));
        runs(new PredictionsStep(at(NOON), new BuildId("1a2b3c"))); // the clock has not moved
        features(withLine(playerOf("lebronjames"), 25.5, NOON));
        runs(new PredictionsStep(at(EVENING), new BuildId("1a2b3c")));
        runs(new PredictionsStep(at(EVENING), new BuildId("1a2b3c"))); // again: nothing new
        assertThat(ofEnsemble(PlayerPropPredictions.TABLE, row -> "%s line %s %s active %s".formatted(
                row.get(PlayerPropPredictions.PREDICTED_AT), row.get(PlayerPropPredictions.LINE),
                row.get(PlayerPropPredictions.RECOMMENDATION), row.get(PlayerPropPredictions.IS_ACTIVE)))).containsExactlyInAnyOrder(
                        "2024-01-15T17:00:00.000001Z line 17.5 OVER active false", "2024-01-15T23:00:00Z line 25.5 UNDER active true");

        complete(BOS_LAL, false);
        runs(new PredictionAccuracyProcessor(at(NEXT_MORNING)));
        assertThat(warehouse.read(PredictionAccuracy.TABLE, Partition.of(JAN_15))).isEmpty(); // half a game

        complete(BOS_LAL, true);
        scores(30);
        runs(new PredictionAccuracyProcessor(at(NEXT_MORNING)));
        runs(new PredictionAccuracyProcessor(at(NEXT_MORNING.plusSeconds(60)))); // the same statistic: nothing new
        scores(24);
        runs(new PredictionAccuracyProcessor(at(NEXT_MORNING.plusSeconds(120)))); // corrected
        assertThat(ofEnsemble(PredictionAccuracy.TABLE, row -> "%d: %s %s current %s".formatted(row.get(PredictionAccuracy.GRADED_VERSION),
                row.get(PredictionAccuracy.ERROR), row.get(PredictionAccuracy.OUTCOME), row.get(PredictionAccuracy.IS_CURRENT))))
                .containsExactly("1: -9.75 LOSS current false", "2: -3.75 WIN current true");
        assertThat(AccuracyBySystem.between(JAN_15, JAN_15, warehouse)).extracting(AccuracyBySystem::systemId)
                .containsExactly("ensemble", "last_10_mean", "moving_average");
    }

    @Override
    public List<Row> read(Table table, Partition partition) {
        return table == FeatureStore.TABLE || table == SystemProofProcessor.TABLE
                ? features.read(table, partition)
                : warehouse.read(table, partition);
    }

    @Override
    public List<Row> query(Query query, Schema schema) {
        return warehouse.query(query, schema);
    }

    private static Clock at(Instant now) {
        return Clock.fixed(now, ZoneOffset.UTC);
    }

    private List<String> ofEnsemble(Table table, Function<Row, String> text) {
        return warehouse.read(table, Partition.of(JAN_15)).stream()
                .filter(row -> row.get(PlayerPropPredictions.SYSTEM_ID).equals("ensemble")).map(text).toList();
    }

    private void features(RowBuilder player) {
        features.with(FeatureStore.TABLE, List.of(player.build()));
    }

    private void scores(long points) {
        view(PlayerGameSummaryProcessor.TABLE.id(), """
                SELECT CAST('2024-01-15' AS DATE) AS game_date, '%s' AS game_id, 'lebronjames' AS player_lookup, %d AS points, TRUE AS home_game
                """.formatted(BOS_LAL, points));
    }

    private void complete(String game, boolean isComplete) {
        view(new TableId("nba_orchestration", "team_game_completeness"), """
                SELECT CAST('2024-01-15' AS DATE) AS game_date, '%s' AS game_id, %s AS is_complete
                """.formatted(game, isComplete));
    }

    /** In the place of what other services write. */
    private void view(TableId id, String sql) {
        warehouse.declareView(new View(id, "", Schema.of(id.toString()), new SqlFile(id.toString(), sql)));
    }

    private void runs(StagedProcessor step) {
        Table table = step.table();
        List<Row> rows = step.rows(JAN_15, this);
        ObjectPath path = ObjectPath.of("%s/%d.ndjson".formatted(table.id(), ++publishes));
        stage.create(path, RowJson.lines(table.schema(), rows));
        warehouse.publish(table, new PublishId("test_" + publishes), List.of(path), NOON);
    }
}
