package fullcourt.googlecloud;

import static org.assertj.core.api.Assertions.assertThat;

import fullcourt.googlecloud.testing.BigQueryBill;
import fullcourt.googlecloud.testing.CloudSuite;
import fullcourt.googlecloud.testing.MadeSlate;
import fullcourt.googlecloud.testing.PubSubServer;
import fullcourt.googlecloud.testing.TokenMaker;
import fullcourt.googlecloud.testing.WholeSuite;
import fullcourt.platform.tables.Partition;
import fullcourt.platform.tables.Row;
import fullcourt.platform.warehouse.AdHocSql;
import fullcourt.platform.warehouse.Warehouse;
import fullcourt.prediction.feature.PastGames;
import fullcourt.prediction.publish.PlayerPropPredictions;
import fullcourt.prediction.publish.PredictionsStep;
import fullcourt.testing.cloud.BigQueryCall;
import fullcourt.testing.cloud.BigQueryProxy;
import fullcourt.testing.cloud.CloudServer;
import fullcourt.testing.cloud.CloudServers;
import fullcourt.testing.cloud.WithCloud;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;

/** An evening's requests for single players, each delivered five times, to two instances of the service at once. */
@WithCloud({CloudServer.BIGQUERY, CloudServer.STORAGE, CloudServer.PUBSUB})
class PredictBurstTest {
    private static final int PLAYERS = Integer.getInteger("fullcourt.test.burst-players", 450);
    private static final int DELIVERIES = 5;
    private static final int CONNECTIONS = 32;
    private static final int SEED = 7;
    private static final Duration GATHER = Duration.ofSeconds(2);
    private static final Duration MAX_DURATION = Duration.ofMinutes(8);
    private static final Duration BEFORE_REDELIVERY = Duration.ofMillis(500);
    private static final LocalDate SLATE = LocalDate.of(2050, 1, 15); // no game has begun, whenever this runs
    private final String project = "burst" + UUID.randomUUID().toString().substring(0, 8);
    private final CloudServers servers = CloudServers.ofThisProcess();
    private final MadeSlate slate = new MadeSlate(SLATE, PLAYERS);

    /** @param status of the last answer @param refused earlier answers that requested a redelivery */
    private record Delivered(int status, String answer, int refused) {}

    @Test
    void everyPlayerIsPredictedOnceBySystemAndMergesKeepTheirDistance() throws Exception {
        prepare();
        try (TokenMaker tokens = new TokenMaker();
                BigQueryProxy bigQuery = BigQueryProxy.before(servers.bigQuery());
                CloudSuite one = instance(tokens, bigQuery);
                CloudSuite other = instance(tokens, bigQuery)) {
            Warehouse warehouse = one.part(Warehouse.class);
            slate.buildIn(warehouse);
            int systems = one.part(PredictionsStep.class).rowsFor(SLATE, "player1", PastGames.Asked.ALONE, warehouse).size();
            bigQuery.forgetCalls();
            long start = System.nanoTime();
            List<Delivered> delivered = deliver(List.of(one, other), tokens.good());
            Duration elapsed = Duration.ofNanos(System.nanoTime() - start);
            report(systems, delivered, elapsed, bigQuery);
            assertThat(delivered).allMatch(each -> each.status() / 100 == 2);
            assertThat(systems).isEqualTo(4);
            List<Row> predictions = warehouse.read(PlayerPropPredictions.TABLE, Partition.of(SLATE));
            assertThat(predictions).hasSize(PLAYERS * systems).allMatch(row -> row.get(PlayerPropPredictions.IS_ACTIVE));
            assertThat(warehouse.duplicateKeys(PlayerPropPredictions.TABLE, 10)).isEmpty();
            assertThat(predictions.stream()
                    .map(row -> row.get(PlayerPropPredictions.PLAYER_LOOKUP) + row.get(PlayerPropPredictions.SYSTEM_ID)))
                    .doesNotHaveDuplicates();
            // Before each merge lies a window of its own in which neither instance has begun or ended one.
            assertThat(merges(bigQuery)).isBetween(1L, elapsed.dividedBy(GATHER));
            assertThat(shortestDistance(one)).isGreaterThanOrEqualTo(GATHER.toMillis());
        }
    }

    private void prepare() throws IOException, InterruptedException {
        for (String purpose : List.of("landing", "stage", "state"))
            Files.createDirectories(servers.storage().root().resolve("%s-fullcourt-%s".formatted(project, purpose)));
        new PubSubServer(servers.pubSub(), project).topic("nba-phase5-predictions-complete");
    }

    private CloudSuite instance(TokenMaker tokens, BigQueryProxy bigQuery) {
        return CloudSuite.started(tokens, List.of(WholeSuite.class), "fullcourt.services=predictions",
                "fullcourt.google-cloud.project-id=" + project, "fullcourt.landing.bucket=%s-fullcourt-landing".formatted(project),
                "fullcourt.google-cloud.emulators.bigquery=" + bigQuery.address(),
                "fullcourt.google-cloud.emulators.storage=" + servers.storage().address(),
                "fullcourt.google-cloud.emulators.pubsub=" + servers.pubSub(),
                "fullcourt.publish.gather=" + GATHER, "fullcourt.predictions.reads-shared-for=10s");
    }

    private List<Delivered> deliver(List<CloudSuite> instances, String token) throws Exception {
        Random chance = new Random(SEED);
        List<Callable<Delivered>> deliveries = new ArrayList<>();
        for (String player : slate.lookups()) {
            String push = CloudSuite.push("{\"player_lookup\":\"%s\",\"game_date\":\"%s\"}".formatted(player, SLATE));
            for (int copy = 0; copy < DELIVERIES; copy++) {
                CloudSuite instance = instances.get(chance.nextInt(instances.size()));
                deliveries.add(() -> untilAcknowledged(instance, push, token));
            }
        }
        Collections.shuffle(deliveries, chance);
        List<Delivered> delivered = new ArrayList<>();
        try (ExecutorService connections = Executors.newFixedThreadPool(CONNECTIONS)) {
            for (Future<Delivered> each : connections.invokeAll(deliveries))
                delivered.add(each.get());
        }
        return delivered;
    }

    /** As Pub/Sub does: what is not acknowledged comes again. */
    private static Delivered untilAcknowledged(CloudSuite instance, String push, String token) throws IOException, InterruptedException {
        long deadline = System.nanoTime() + MAX_DURATION.toNanos();
        int refused = 0;
        while (true) {
            HttpResponse<String> answer = instance.post("/predict", push, token);
            if (answer.statusCode() != 503 || System.nanoTime() > deadline)
                return new Delivered(answer.statusCode(), answer.body(), refused);
            refused++;
            LockSupport.parkNanos(BEFORE_REDELIVERY.toNanos());
        }
    }

    private static long merges(BigQueryProxy bigQuery) {
        return bigQuery.acceptedJobs(job -> job.isMerge() && isOfPredictions(job));
    }

    /** A job's name says which publish it belongs to. */
    private static boolean isOfPredictions(BigQueryCall job) {
        return job.jobId().filter(name -> name.startsWith("mg_mg_nba_predictions-player_prop_predictions")).isPresent();
    }

    /** From the end of one publish to the beginning of the next, in milliseconds; very long if there was one only. */
    private static long shortestDistance(CloudSuite instance) {
        return Long.parseLong(String.valueOf(instance.part(AdHocSql.class).ask("""
                SELECT COALESCE(MIN(TIMESTAMP_DIFF(started_at, former, MILLISECOND)), 1000000) AS distance FROM (
                  SELECT started_at, LAG(ended_at) OVER (ORDER BY started_at) AS former FROM nba_reference.processor_run_history
                  WHERE output_table = 'nba_predictions.player_prop_predictions')""", 1, Duration.ofSeconds(30)).rows().getFirst()
                .getFirst()));
    }

    private static void report(int systems, List<Delivered> delivered, Duration elapsed, BigQueryProxy bigQuery) {
        BigQueryBill bill = BigQueryBill.of(bigQuery.calls());
        System.err.printf(
                "[burst] %d players, %d deliveries to 2 instances in %.1f s: %d systems, %d merges (at most %d), %d redeliveries%n[burst] %s%n%s",
                PLAYERS, delivered.size(), elapsed.toMillis() / 1e3, systems, merges(bigQuery), elapsed.dividedBy(GATHER),
                delivered.stream().mapToInt(Delivered::refused).sum(),
                bill.summary(), bill.table());
    }
}
