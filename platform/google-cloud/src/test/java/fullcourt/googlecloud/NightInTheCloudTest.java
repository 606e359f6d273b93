package fullcourt.googlecloud;

import static org.assertj.core.api.Assertions.assertThat;

import fullcourt.googlecloud.testing.CloudSuite;
import fullcourt.googlecloud.testing.PubSubServer;
import fullcourt.googlecloud.testing.SeasonClock;
import fullcourt.googlecloud.testing.SigningGate;
import fullcourt.googlecloud.testing.TokenMaker;
import fullcourt.googlecloud.testing.WholeSuite;
import fullcourt.platform.findings.Findings;
import fullcourt.platform.objects.Buckets;
import fullcourt.platform.tables.ObjectPath;
import fullcourt.platform.testing.SettableClock;
import fullcourt.platform.warehouse.AdHocSql;
import fullcourt.platform.warehouse.Catalogue;
import fullcourt.platform.warehouse.Warehouse;
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
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.Test;

/** Files land in a bucket; what follows, up to grades, is done by messages alone. No timer runs. */
@WithCloud({CloudServer.BIGQUERY, CloudServer.STORAGE, CloudServer.PUBSUB})
class NightInTheCloudTest {
    private static final LocalDate OPENING_NIGHT = LocalDate.of(2024, 10, 22);
    private static final int DAYS = 4;
    private static final LocalDate SLATE = OPENING_NIGHT.plusDays(DAYS - 1);
    private static final Duration MAX_DURATION = Duration.ofMinutes(5);
    private final String project = "night" + UUID.randomUUID().toString().substring(0, 8);
    private final CloudServers servers = CloudServers.ofThisProcess();
    private final PubSubServer pubSub = new PubSubServer(servers.pubSub(), project);
    private final String landing = bucket("landing");

    private String bucket(String purpose) {
        String name = "%s-fullcourt-%s".formatted(project, purpose);
        try {
            Path folder = Files.createDirectories(servers.storage().root().resolve(name));
            return folder.getFileName().toString();
        } catch (IOException refused) {
            throw new UncheckedIOException(refused);
        }
    }

    @Test
    void aLandedFileBecomesAPredictionAndAGradeByMessagesAlone() throws Exception {
        bucket("stage");
        bucket("state");
        try (TokenMaker tokens = new TokenMaker();
                BigQueryProxy bigQuery = BigQueryProxy.before(servers.bigQuery());
                CloudSuite suite = CloudSuite.started(tokens, List.of(WholeSuite.class, SeasonClock.class),
                        "fullcourt.google-cloud.project-id=" + project, "fullcourt.landing.bucket=" + landing,
                        "fullcourt.google-cloud.emulators.bigquery=" + bigQuery.address(),
                        "fullcourt.google-cloud.emulators.storage=" + servers.storage().address(),
                        "fullcourt.google-cloud.emulators.pubsub=" + servers.pubSub(),
                        "fullcourt.new-player.minimum-games=1", "fullcourt.publish.gather=1s");
                SigningGate gate = new SigningGate(suite, tokens)) {
            subscribe(gate);
            SeasonProgramme season = SeasonProgramme.of(SimulatedSeason.of(new LeaguePlan(11, OPENING_NIGHT, DAYS)));
            for (LocalDate day = OPENING_NIGHT; !day.isAfter(SLATE); day = day.plusDays(1))
                play(season.momentsOf(day), suite, gate);
            await("predictions for the last day", suite, gate,
                    "SELECT COUNT(*) AS n FROM nba_predictions.player_prop_predictions WHERE game_date = DATE '%s'".formatted(SLATE));
            play(season.momentsOf(SLATE.plusDays(1)), suite, gate);
            await("grades of the last day", suite, gate,
                    "SELECT COUNT(*) AS n FROM nba_predictions.prediction_accuracy WHERE game_date = DATE '%s'".formatted(SLATE));
            assertThat(gate.answers()).allMatch(answer -> answer.contains(" 200 ") || answer.contains(" 503 "));
            Warehouse warehouse = suite.part(Warehouse.class);
            assertThat(suite.part(Catalogue.class).tables()).allSatisfy(table -> assertThat(warehouse.duplicateKeys(table, 3)).isEmpty());
        }
    }

    /** What the deployment makes. */
    private void subscribe(SigningGate gate) throws Exception {
        pubSub.push("nba-phase1-scrapers-complete", gate.at("/raw/process"));
        pubSub.push("nba-phase2-raw-complete", gate.at("/analytics/process"));
        pubSub.push("nba-phase3-analytics-complete", gate.at("/precompute/process"));
        pubSub.push("nba-phase4-precompute-complete", gate.at("/predictions/process"));
        pubSub.subscribe("nba-phase2-raw-complete", "raw-to-predictions", gate.at("/predictions/process"));
        pubSub.subscribe("nba-phase3-analytics-complete", "analytics-to-predictions", gate.at("/predictions/process"));
        pubSub.push("nba-phase5-predictions-complete", gate.at("/predictions/process"));
    }

    /** A day's documents land in the order of their times; Cloud Storage announces each. */
    private void play(List<Moment> day, CloudSuite suite, SigningGate gate) throws Exception {
        for (Moment moment : day) {
            SettableClock clock = suite.part(SettableClock.class);
            clock.pass(Duration.between(clock.instant(), moment.at()));
            for (LandedDocument document : moment.documents()) {
                ObjectPath path = ObjectPath.of(document.objectPath());
                suite.part(Buckets.class).landing().create(path, document.content());
                pubSub.announce("nba-phase1-scrapers-complete", landing, path.value(),
                        suite.part(Buckets.class).landing().stat(path).orElseThrow().generation());
            }
        }
        for (Moment moment : day)
            for (LandedDocument document : moment.documents())
                until("the file records have " + document.objectPath(), suite, gate,
                        () -> !suite.part(Buckets.class).state().list("files/" + document.objectPath(), 1).isEmpty());
    }

    private static void await(String what, CloudSuite suite, SigningGate gate, String count) {
        until(what, suite, gate, () -> !Objects.equals("0", String.valueOf(
                suite.part(AdHocSql.class).ask(count, 1, Duration.ofSeconds(30)).rows().getFirst().getFirst())));
    }

    private static void until(String what, CloudSuite suite, SigningGate gate, BooleanSupplier reached) {
        long deadline = System.nanoTime() + MAX_DURATION.toNanos();
        while (!reached.getAsBoolean()) {
            assertThat(System.nanoTime())
                    .as("%s within %s; open: %s; so far:%n%s", what, MAX_DURATION, suite.part(Findings.class).open(),
                            String.join("\n", gate.answers()))
                    .isLessThan(deadline);
            LockSupport.parkNanos(Duration.ofMillis(200).toNanos());
        }
    }
}
