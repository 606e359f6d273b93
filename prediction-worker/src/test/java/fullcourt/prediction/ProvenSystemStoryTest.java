package fullcourt.prediction;

import static fullcourt.prediction.SlateExamples.JAN_15;
import static fullcourt.prediction.SlateExamples.playerOf;
import static fullcourt.prediction.SlateExamples.withLine;
import static org.assertj.core.api.Assertions.assertThat;

import fullcourt.analytics.PlayerGameSummaryProcessor;
import fullcourt.embedded.objects.FolderObjectStore;
import fullcourt.embedded.warehouse.DuckDbInstance;
import fullcourt.embedded.warehouse.DuckDbWarehouse;
import fullcourt.league.Season;
import fullcourt.platform.runs.BuildId;
import fullcourt.platform.tables.ColumnType;
import fullcourt.platform.tables.ObjectPath;
import fullcourt.platform.tables.Partition;
import fullcourt.platform.tables.Row;
import fullcourt.platform.tables.RowJson;
import fullcourt.platform.tables.Schema;
import fullcourt.platform.tables.SqlFile;
import fullcourt.platform.tables.Table;
import fullcourt.platform.tables.View;
import fullcourt.platform.warehouse.HighWaterMark;
import fullcourt.platform.warehouse.Parameter;
import fullcourt.platform.warehouse.PublishId;
import fullcourt.platform.warehouse.Query;
import fullcourt.platform.warehouse.TableReader;
import fullcourt.platform.warehouse.Warehouse.ExcludedEntities;
import fullcourt.precompute.FeatureStore;
import fullcourt.prediction.grading.PredictionAccuracy;
import fullcourt.prediction.publish.PlayerPropPredictions;
import fullcourt.prediction.publish.PredictionsStep;
import fullcourt.prediction.publish.SystemProofProcessor;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From grades to advice, on the embedded warehouse: two systems promise 63 %, one of them keeps it. The test inserts the feature rows and the grades. */
class ProvenSystemStoryTest implements TableReader {
    private static final Instant NOON = Instant.parse("2024-01-15T17:00:00Z");
    private static final LocalDate JAN_14 = JAN_15.minusDays(1);

    @TempDir
    private Path folder;
    private FolderObjectStore stage;
    private DuckDbWarehouse warehouse;
    private final RowsInMemory features = new RowsInMemory()
            .with(FeatureStore.TABLE, List.of(withLine(playerOf("lebronjames"), 17.5, NOON).build()));
    private long publishes;

    @BeforeEach
    void open() {
        stage = new FolderObjectStore(folder.resolve("stage"), Clock.systemUTC());
        warehouse = new DuckDbWarehouse(DuckDbInstance.open(folder.resolve("warehouse.duckdb"), stage.root(), "1GB"), stage);
        warehouse.declare(List.of(FeatureStore.TABLE, PlayerPropPredictions.TABLE, PredictionAccuracy.TABLE, SystemProofProcessor.TABLE));
        warehouse.declareView(
                new View(PlayerGameSummaryProcessor.TABLE.id(), "", PlayerGameSummaryProcessor.TABLE.schema(), new SqlFile("points", """
                SELECT CAST('2024-01-14' AS DATE) AS game_date, 'x' AS game_id, 'unknownplayer' AS player_lookup, 0 AS points, TRUE AS home_game
                """)));
    }

    @AfterEach
    void close() {
        warehouse.close();
    }

    @Test
    void theSystemWhoseChancesComeTrueSaysOverAndTheOtherOneIsUnproven() {
        graded("moving_average", 1, 500, 315);
        graded("ensemble", 1, 500, 240);
        graded("last_10_mean", 1, 499, 314);
        proves();
        assertThat(advice()).isEqualTo("ensemble PASS UNPROVEN, last_10_mean PASS UNPROVEN, moving_average OVER");

        graded("moving_average", 2, 500, 240); // the league corrects the result
        proves();
        assertThat(advice()).isEqualTo("ensemble PASS UNPROVEN, last_10_mean PASS UNPROVEN, moving_average PASS UNPROVEN");
    }

    @Test
    void aSeasonBeginsWithoutAProvenSystem() {
        proves();
        assertThat(advice()).isEqualTo("ensemble PASS UNPROVEN, last_10_mean PASS UNPROVEN, moving_average PASS UNPROVEN");
        assertThat(warehouse.read(SystemProofProcessor.TABLE, Partition.of(JAN_15))).hasSize(4)
                .allSatisfy(row -> assertThat(row.get(SystemProofProcessor.VERDICT)).isEqualTo("FEW_LINES"));
    }

    /** Lines of 25.5 with a chance of 63 % for over, of which so many went over. */
    private void graded(String system, long version, int lines, int over) {
        List<Row> grades = new ArrayList<>();
        for (int i = 0; i < lines; i++)
            grades.add(grade(system, version, "player" + i, i < over ? 30 : 20));
        ObjectPath path = ObjectPath.of("grades/%d.ndjson".formatted(++publishes));
        stage.create(path, RowJson.lines(PredictionAccuracy.TABLE.schema(), grades));
        warehouse.publish(PredictionAccuracy.TABLE,
                PublishId.of("test", "2023-24", new HighWaterMark(PredictionAccuracy.TABLE.id(), "2023-24", "test", publishes), 1),
                List.of(path),
                NOON);
    }

    private static Row grade(String system, long version, String player, long points) {
        BigDecimal price = new BigDecimal("1.909091");
        return Row.of(PredictionAccuracy.TABLE).set(PlayerPropPredictions.GAME_ID, "20240114_BOS_LAL")
                .set(PlayerPropPredictions.GAME_DATE, JAN_14).set(PlayerPropPredictions.PLAYER_LOOKUP, player)
                .set(PlayerPropPredictions.PROP_TYPE, PlayerPropPredictions.POINTS_PROP).set(PlayerPropPredictions.SYSTEM_ID, system)
                .set(PredictionAccuracy.GRADED_VERSION, version).set(PlayerPropPredictions.INPUT_HASH, "0")
                .set(PlayerPropPredictions.PREDICTED_POINTS, new BigDecimal("28.00")).set(PlayerPropPredictions.PROB_OVER, 0.63)
                .set(PlayerPropPredictions.LINE, new BigDecimal("25.5")).set(PlayerPropPredictions.OVER_PRICE, price)
                .set(PlayerPropPredictions.UNDER_PRICE, price).set(PlayerPropPredictions.RECOMMENDATION, "PASS")
                .set(PlayerPropPredictions.RETROSPECTIVE, false).set(PredictionAccuracy.ACTUAL_POINTS, points)
                .set(PredictionAccuracy.OUTCOME, "PASS").set(PredictionAccuracy.IS_CURRENT, true).set(PredictionAccuracy.GRADED_AT, NOON)
                .buildStaged();
    }

    private void proves() {
        var step = new SystemProofProcessor();
        List<Parameter> parameters = new ArrayList<>(step.parameters(JAN_15));
        parameters.add(Parameter.of("game_date", ColumnType.DATE, JAN_15));
        parameters.add(Parameter.of("window_start", ColumnType.DATE, Season.of(JAN_15).firstDay()));
        Query query = new Query(step.sql().name(), step.sql().text(), parameters);
        warehouse.replace(step.table(), Partition.of(JAN_15),
                PublishId.of("test", "2023-24", new HighWaterMark(step.table().id(), "2023-24", "test", ++publishes), 1), query,
                ExcludedEntities.NONE, NOON);
    }

    private String advice() {
        return new PredictionsStep(Clock.fixed(NOON, ZoneOffset.UTC), new BuildId("1a2b3c")).rows(JAN_15, this).stream()
                .map(row -> "%s %s %s".formatted(row.get(PlayerPropPredictions.SYSTEM_ID), row.get(PlayerPropPredictions.RECOMMENDATION),
                        row.find(PlayerPropPredictions.RECOMMENDATION_REASON).orElse("")).strip())
                .sorted().collect(Collectors.joining(", "));
    }

    @Override
    public List<Row> read(Table table, Partition partition) {
        return table == FeatureStore.TABLE ? features.read(table, partition) : warehouse.read(table, partition);
    }

    @Override
    public List<Row> query(Query query, Schema schema) {
        return warehouse.query(query, schema);
    }
}
