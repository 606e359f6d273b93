package fullcourt.googlecloud;

import static org.assertj.core.api.Assertions.assertThat;

import fullcourt.googlecloud.testing.BigQueryBill;
import fullcourt.googlecloud.testing.CloudSuite;
import fullcourt.googlecloud.testing.PubSubServer;
import fullcourt.googlecloud.testing.SeasonClock;
import fullcourt.googlecloud.testing.SigningGate;
import fullcourt.googlecloud.testing.TokenMaker;
import fullcourt.googlecloud.testing.WholeSuite;
import fullcourt.platform.objects.Buckets;
import fullcourt.platform.tables.ObjectPath;
import fullcourt.platform.testing.SettableClock;
import fullcourt.platform.warehouse.AdHocSql;
import fullcourt.simulator.Moment;
import fullcourt.simulator.SeasonProgramme;
import fullcourt.simulator.document.LandedDocument;
import fullcourt.simulator.played.LeaguePlan;
import fullcourt.simulator.played.SimulatedSeason;
import fullcourt.testing.cloud.BigQueryProxy;
import fullcourt.testing.cloud.CloudServer;
import fullcourt.testing.cloud.CloudServers;
import fullcourt.testing.cloud.WithCloud;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * A measurement and no test of the ordinary build: what a night of ten games costs at BigQuery when every message is delivered five times. How to run it
 * and what it said: {@code docs/cloud.md}, "Cost".
 */
@WithCloud({CloudServer.BIGQUERY, CloudServer.STORAGE, CloudServer.PUBSUB})
class GameNightCost {
    private static final LocalDate OPENING_NIGHT = LocalDate.of(2024, 10, 22);
    private static final int DAYS = Integer.getInteger("fullcourt.cost.days", 4);
    private static final int GAMES = Integer.getInteger("fullcourt.cost.games", 10);
    private static final int DELIVERIES = Integer.getInteger("fullcourt.cost.deliveries", 5);
    private static final LocalDate NIGHT = OPENING_NIGHT.plusDays(DAYS - 1);
    private static final Duration MAX_DURATION = Duration.ofMinutes(10);
    private static final Duration QUIET = Duration.ofSeconds(12); // longer than a refused push waits for its next delivery
    private static final String OURS = "SELECT COUNT(*) AS n FROM nba_predictions."; // queries of the measurement itself
    private final String project = "cost" + UUID.randomUUID().toString().substring(0, 8);
    private final CloudServers servers = CloudServers.ofThisProcess();
    private final PubSubServer pubSub = new PubSubServer(servers.pubSub(), project);
    private final String landing = project + "-fullcourt-landing";

    @Test
    void ofTenGames() throws Exception {
        for (String purpose : List.of("landing", "stage", "state"))
            Files.createDirectories(servers.storage().root().resolve("%s-fullcourt-%s".formatted(project, purpose)));
        try (TokenMaker tokens = new TokenMaker();
                BigQueryProxy bigQuery = BigQueryProxy.before(servers.bigQuery());
                CloudSuite suite = CloudSuite.started(tokens, List.of(WholeSuite.class, SeasonClock.class),
                        "fullcourt.google-cloud.project-id=" + project, "fullcourt.landing.bucket=" + landing,
                        "fullcourt.google-cloud.emulators.bigquery=" + bigQuery.address(),
                        "fullcourt.google-cloud.emulators.storage=" + servers.storage().address(),
                        "fullcourt.google-cloud.emulators.pubsub=" + servers.pubSub(),
                        "fullcourt.new-player.minimum-games=1", "fullcourt.publish.gather=2s");
                SigningGate gate = new SigningGate(suite, tokens)) {
            subscribe(gate);
            SeasonProgramme season = SeasonProgramme.of(SimulatedSeason.of(new LeaguePlan(11, OPENING_NIGHT, DAYS, GAMES, GAMES)));
            for (LocalDate day = OPENING_NIGHT; day.isBefore(NIGHT); day = day.plusDays(1))
                play(season.momentsOf(day), suite, gate);
            gate.deliverEach(DELIVERIES);
            bigQuery.forgetCalls();
            int before = gate.answers().size();
            int documents = play(season.momentsOf(NIGHT), suite, gate);
            await("player_prop_predictions", suite, gate);
            say("before the games", bigQuery);
            documents += play(season.momentsOf(NIGHT.plusDays(1)), suite, gate);
            await("prediction_accuracy", suite, gate);
            System.err.printf("[cost] %d games, %d documents, %d pushes answered, %d predictions%n", GAMES, documents,
                    gate.answers().size() - before, count(suite, "player_prop_predictions"));
            say("the night", bigQuery);
            for (String checks : List.of("/raw/publish", "/predictions/publish", "/predictions/start", "/operations/self-heal",
                    "/operations/sweep")) {
                bigQuery.forgetCalls();
                assertThat(suite.post(checks, "{}", tokens.good()).statusCode()).as(checks).isBetween(200, 299);
                say(checks, bigQuery);
            }
        }
    }

    private static void say(String what, BigQueryProxy bigQuery) {
        BigQueryBill bill = BigQueryBill
                .of(bigQuery.calls().stream().filter(call -> call.sql().filter(sql -> sql.startsWith(OURS)).isEmpty()).toList());
        System.err.printf("[cost] %s: %s; reads alone %d MiB%n%s", what, bill.summary(), bill.mebibytesOfReadsAlone(), bill.table());
    }

    private void subscribe(SigningGate gate) throws IOException, InterruptedException {
        pubSub.push("nba-phase1-scrapers-complete", gate.at("/raw/process"));
        pubSub.push("nba-phase2-raw-complete", gate.at("/analytics/process"));
        pubSub.push("nba-phase3-analytics-complete", gate.at("/precompute/process"));
        pubSub.push("nba-phase4-precompute-complete", gate.at("/predictions/process"));
        pubSub.subscribe("nba-phase2-raw-complete", "raw-to-predictions", gate.at("/predictions/process"));
        pubSub.subscribe("nba-phase3-analytics-complete", "analytics-to-predictions", gate.at("/predictions/process"));
        pubSub.push("nba-phase5-predictions-complete", gate.at("/predictions/process"));
    }

    /** A day's documents in the order of their times, and all that follows from them. @return how many there were */
    private int play(List<Moment> day, CloudSuite suite, SigningGate gate) throws IOException, InterruptedException {
        int documents = 0;
        for (Moment moment : day) {
            SettableClock clock = suite.part(SettableClock.class);
            clock.pass(Duration.between(clock.instant(), moment.at()));
            for (LandedDocument document : moment.documents()) {
                ObjectPath path = ObjectPath.of(document.objectPath());
                suite.part(Buckets.class).landing().create(path, document.content());
                pubSub.announce("nba-phase1-scrapers-complete", landing, path.value(),
                        suite.part(Buckets.class).landing().stat(path).orElseThrow().generation());
                documents++;
            }
        }
        awaitQuiet(gate);
        return documents;
    }

    /** Rows of the night in a table of predictions, and then quiet. */
    private static void await(String table, CloudSuite suite, SigningGate gate) {
        until(() -> count(suite, table) > 0, gate);
        awaitQuiet(gate);
    }

    private static void awaitQuiet(SigningGate gate) {
        until(() -> gate.quiet().compareTo(QUIET) > 0, gate);
        System.err.printf("[cost] quiet; answers so far: %s%n", gate.answers().stream().map(answer -> answer.replaceAll("[\"{,].*", ""))
                .collect(Collectors.groupingBy(answer -> answer, TreeMap::new, Collectors.counting())));
    }

    private static void until(BooleanSupplier reached, SigningGate gate) {
        long deadline = System.nanoTime() + MAX_DURATION.toNanos();
        while (!reached.getAsBoolean()) {
            assertThat(System.nanoTime()).as("within %s; so far:%n%s", MAX_DURATION, String.join("\n", gate.answers()))
                    .isLessThan(deadline);
            LockSupport.parkNanos(Duration.ofMillis(200).toNanos());
        }
    }

    private static int count(CloudSuite suite, String table) {
        return Integer.parseInt(String.valueOf(suite.part(AdHocSql.class)
                .ask(OURS + "%s WHERE game_date = DATE '%s'".formatted(table, NIGHT), 1, Duration.ofSeconds(30))
                .rows().getFirst().getFirst()));
    }
}
