package fullcourt.prediction.publish;

import static fullcourt.prediction.SlateExamples.JAN_15;
import static fullcourt.prediction.SlateExamples.TIP_OFF;
import static fullcourt.prediction.SlateExamples.notReady;
import static fullcourt.prediction.SlateExamples.playerOf;
import static fullcourt.prediction.SlateExamples.withLine;
import static org.assertj.core.api.Assertions.assertThat;

import fullcourt.analytics.PlayerGameSummaryProcessor;
import fullcourt.platform.publish.Publications;
import fullcourt.platform.publish.PublishLimits.Gathering;
import fullcourt.platform.publish.PublishLimits;
import fullcourt.platform.publish.Publisher;
import fullcourt.platform.receive.MessageOutcome;
import fullcourt.platform.receive.RequestOutcome;
import fullcourt.platform.runs.BuildId;
import fullcourt.platform.tables.Partition;
import fullcourt.platform.tables.Row;
import fullcourt.platform.tables.RowBuilder;
import fullcourt.platform.tables.Schema;
import fullcourt.platform.tables.Table;
import fullcourt.platform.testing.EmbeddedPlatform;
import fullcourt.platform.testing.Fault;
import fullcourt.platform.testing.Outage;
import fullcourt.platform.testing.SettableClock;
import fullcourt.platform.testing.Setup;
import fullcourt.platform.warehouse.Query;
import fullcourt.platform.warehouse.TableReader;
import fullcourt.precompute.FeatureStore;
import fullcourt.prediction.RowsInMemory;
import fullcourt.prediction.feature.PastGames;
import fullcourt.prediction.grading.PredictionAccuracy;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** On the embedded warehouse; only the feature rows are put in by hand. */
class RequestedPredictionsTest implements TableReader {
    private static final Instant NOON = Instant.parse("2024-01-15T17:00:00Z");
    private static final Duration MAX_WAIT = Duration.ofSeconds(60);
    private static final int PLAYERS = 40;
    private static final int DELIVERIES = 5;
    private static final int FORECASTS = 3; // similarity has no history to look at

    @TempDir
    private Path folder;
    private final RowsInMemory features = new RowsInMemory();
    private final SettableClock clock = new SettableClock(NOON);
    @SuppressWarnings("NullAway.Init") // each test opens it with what it needs
    private EmbeddedPlatform platform;

    @AfterEach
    void close() {
        platform.close();
    }

    @Test
    void manyPlayersDeliveredFiveTimesEachAreOneRowForEachSystemAndAFewMerges() throws Exception {
        open(Fault.NONE);
        List<String> players = Stream.iterate(1, number -> number + 1).limit(PLAYERS).map(number -> "player" + number).toList();
        slate(players.stream().map(player -> withLine(playerOf(player), 20.5, NOON)).toArray(RowBuilder[]::new));
        RequestedPredictions requested = requested(new Gathering(Duration.ofSeconds(2), time -> untilStaged(PLAYERS)));
        List<Callable<RequestOutcome>> deliveries = new ArrayList<>();
        players.forEach(player -> deliveries.addAll(Collections.nCopies(DELIVERIES, () -> requested.predict(player, JAN_15))));
        Collections.shuffle(deliveries, new Random(7));
        List<RequestOutcome> outcomes = new ArrayList<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(8)) {
            for (Future<RequestOutcome> outcome : threads.invokeAll(deliveries))
                outcomes.add(outcome.get());
        }
        assertThat(outcomes).allMatch(outcome -> outcome instanceof RequestOutcome.Staged || outcome instanceof MessageOutcome.Skipped);
        assertThat(predictions()).hasSize(PLAYERS * FORECASTS).allMatch(row -> row.get(PlayerPropPredictions.IS_ACTIVE));
        assertThat(platform.warehouse.duplicateKeys(PlayerPropPredictions.TABLE, 10)).isEmpty();
        assertThat(platform.staged()).isEmpty();
        assertThat(merges()).isBetween(1L, 5L);
    }

    @Test
    void aRequestThatIsDeliveredAgainChangesNothing() {
        open(Fault.NONE);
        slate(playerOf("lebronjames"));
        assertThat(request("lebronjames")).isInstanceOf(RequestOutcome.Staged.class);
        List<Row> first = predictions();
        clock.pass(Duration.ofMinutes(1));
        assertThat(request("LeBron James")).isInstanceOf(MessageOutcome.Skipped.class);
        assertThat(predictions()).isEqualTo(first);
        assertThat(merges()).isEqualTo(1);
    }

    @Test
    void theSlateThenSaysTheSame() {
        open(Fault.NONE);
        slate(playerOf("lebronjames"), playerOf("austinreaves"));
        request("lebronjames");
        List<Row> requested = predictions();
        clock.pass(Duration.ofMinutes(1));
        platform.stage.write(PlayerPropPredictions.TABLE, "slate", step().rows(JAN_15, this));
        platform.publisher.publish(PlayerPropPredictions.TABLE);
        assertThat(predictions()).hasSize(2 * FORECASTS).containsAll(requested)
                .allMatch(row -> row.get(PlayerPropPredictions.IS_ACTIVE));
    }

    @Test
    void aNewLineIsANewVersionAndAFormerOneThatComesBackCountsAgain() {
        open(Fault.NONE);
        for (double line : new double[]{20.5, 21.5, 20.5}) {
            slate(withLine(playerOf("lebronjames"), line, NOON));
            clock.pass(Duration.ofMinutes(1));
            assertThat(request("lebronjames")).isInstanceOf(RequestOutcome.Staged.class);
        }
        assertThat(predictions()).hasSize(2 * FORECASTS).filteredOn(row -> row.get(PlayerPropPredictions.IS_ACTIVE)).hasSize(FORECASTS)
                .allSatisfy(row -> assertThat(row.get(PlayerPropPredictions.LINE)).isEqualByComparingTo("20.5"));
    }

    @Test
    void aPublishThatFailsDoesNotChangeTheAnswerAndTheNextOneDoesIt() {
        Outage outage = Outage.of(call -> call.startsWith("warehouse.publish"));
        open(outage);
        slate(playerOf("lebronjames"));
        assertThat(request("lebronjames")).isInstanceOf(RequestOutcome.Staged.class);
        assertThat(request("lebronjames")).isInstanceOf(MessageOutcome.Skipped.class);
        assertThat(predictions()).isEmpty();
        outage.end();
        assertThat(platform.publications.publishStaged()).isEqualTo(FORECASTS);
        assertThat(predictions()).hasSize(FORECASTS);
    }

    @Test
    void nothingIsSaidOnRequestOnceTheGameHasBegun() {
        open(Fault.NONE);
        slate(playerOf("lebronjames"));
        clock.pass(Duration.between(NOON, TIP_OFF));
        assertThat(request("lebronjames")).isInstanceOf(MessageOutcome.Skipped.class);
        assertThat(predictions()).isEmpty();
    }

    @Test
    void whoMayNotBePredictedIsAcknowledged() {
        open(Fault.NONE);
        slate(notReady(playerOf("bronnyjames"), "FEW_GAMES"));
        for (String player : List.of("bronnyjames", "unknownplayer", "???"))
            assertThat(request(player)).isInstanceOf(MessageOutcome.Skipped.class);
        assertThat(platform.staged()).isEmpty();
    }

    private void open(Fault fault) {
        Setup setup = Setup.in(folder).tables(FeatureStore.TABLE, PlayerGameSummaryProcessor.TABLE, PlayerPropPredictions.TABLE,
                PredictionAccuracy.TABLE, SystemProofProcessor.TABLE).with(fault);
        platform = new Setup(setup.engine(), setup.name(), clock, setup.tables(), setup.processors(), setup.ignored(), setup.steps(),
                setup.holds(),
                setup.objectsInOneMerge(), fault).open();
    }

    private RequestOutcome request(String player) {
        return requested(new Gathering(Duration.ZERO, time -> {})).predict(player, JAN_15);
    }

    private RequestedPredictions requested(Gathering gathering) {
        Publisher publisher = platform.publisher(new PublishLimits(Duration.ofMinutes(5), 1000, gathering, EmbeddedPlatform.PARALLELISM),
                (table, object, problem) -> false);
        return new RequestedPredictions(step(), this, PastGames.Asked.ALONE, platform.stage,
                new Publications(publisher, EmbeddedPlatform.PARALLELISM, platform.findings, List.of(PlayerPropPredictions.TABLE)));
    }

    private PredictionsStep step() {
        return new PredictionsStep(clock, new BuildId("test"));
    }

    /** Waits until rows are staged, or published already. */
    private void untilStaged(int objects) {
        long deadline = System.nanoTime() + MAX_WAIT.toNanos();
        while (platform.staged().size() < objects && predictions().isEmpty() && System.nanoTime() < deadline)
            Thread.onSpinWait();
    }

    private long merges() {
        return platform.publishStates.read(PlayerPropPredictions.TABLE.id(), "2024").value().sequence();
    }

    private List<Row> predictions() {
        return platform.warehouse.read(PlayerPropPredictions.TABLE, Partition.of(JAN_15));
    }

    private void slate(RowBuilder... players) {
        features.with(FeatureStore.TABLE, Arrays.stream(players).map(RowBuilder::build).toList());
    }

    @Override
    public List<Row> read(Table table, Partition partition) {
        return table == FeatureStore.TABLE ? features.read(table, partition) : platform.warehouse.read(table, partition);
    }

    @Override
    public List<Row> query(Query query, Schema schema) {
        return platform.warehouse.query(query, schema);
    }
}
