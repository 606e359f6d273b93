package fullcourt.googlecloud;

import static org.assertj.core.api.Assertions.assertThat;

import fullcourt.googlecloud.testing.CloudSuite;
import fullcourt.googlecloud.testing.PlayedSuite;
import fullcourt.googlecloud.testing.PubSubServer;
import fullcourt.googlecloud.testing.SeasonClock;
import fullcourt.googlecloud.testing.TokenMaker;
import fullcourt.googlecloud.testing.WholeSuite;
import fullcourt.league.Season;
import fullcourt.platform.findings.Findings;
import fullcourt.simulator.Moment;
import fullcourt.simulator.SeasonProgramme;
import fullcourt.simulator.history.HistorySeason;
import fullcourt.testing.Samples;
import fullcourt.testing.cloud.BigQueryProxy;
import fullcourt.testing.cloud.CloudServer;
import fullcourt.testing.cloud.CloudServers;
import fullcourt.testing.cloud.WithCloud;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The first days of 2023-24 are played on both platforms, moment by moment; whatever the pipeline made of them is the same, row by row. Three days in every
 * build; with {@code -Dfullcourt.week.last=30} the whole week of 50 games, which takes the server of the tests several minutes.
 */
@WithCloud({CloudServer.BIGQUERY, CloudServer.STORAGE, CloudServer.PUBSUB})
class SameWeekOnBothEnginesTest {
    private static final LocalDate FROM = LocalDate.of(2023, 10, 24);
    private static final LocalDate TO = LocalDate.of(2023, 10, Integer.getInteger("fullcourt.week.last", 26));

    @TempDir
    Path folder;
    private final String project = "week" + UUID.randomUUID().toString().substring(0, 8);
    private final CloudServers servers = CloudServers.ofThisProcess();

    @Test
    void everyTableHasTheSameRows() throws Exception {
        try (HistorySeason season = HistorySeason.open(Samples.history(), new Season(2023), false);
                PlayedSuite embedded = PlayedSuite.embedded(folder);
                TokenMaker tokens = new TokenMaker();
                BigQueryProxy bigQuery = BigQueryProxy.before(servers.bigQuery());
                CloudSuite cloud = cloud(tokens, bigQuery)) {
            PlayedSuite onCloud = PlayedSuite.of(cloud);
            List<Moment> week = SeasonProgramme.of(season).between(FROM, TO).moments().toList();
            for (Moment moment : week) {
                embedded.play(moment, FROM);
                onCloud.play(moment, FROM);
            }
            SortedMap<String, List<String>> expected = embedded.contents();
            assertThat(differences(onCloud.contents(), expected)).as("open findings on the cloud: %s", cloud.part(Findings.class).open())
                    .isEmpty();
            assertThat(expected).hasEntrySatisfying("nba_raw.bdl_player_boxscores", rows -> assertThat(rows).isNotEmpty())
                    .hasEntrySatisfying("nba_predictions.prediction_accuracy", rows -> assertThat(rows).isNotEmpty());
        }
    }

    /** Of each table that differs, how many rows do and the first of them on either side. */
    private static List<String> differences(SortedMap<String, List<String>> found, SortedMap<String, List<String>> expected) {
        assertThat(found.keySet()).isEqualTo(expected.keySet());
        return expected.entrySet().stream().filter(table -> !table.getValue().equals(found.get(table.getKey()))).map(table -> {
            List<String> rows = found.getOrDefault(table.getKey(), List.of());
            List<String> more = rows.stream().filter(row -> !Set.copyOf(table.getValue()).contains(row)).toList();
            List<String> less = table.getValue().stream().filter(row -> !Set.copyOf(rows).contains(row)).toList();
            return "%s: %d rows for %d, %d differ%n  BigQuery %s%n  DuckDB   %s".formatted(table.getKey(), rows.size(),
                    table.getValue().size(), less.size(), more.stream().findFirst().orElse("-"), less.stream().findFirst().orElse("-"));
        }).toList();
    }

    private CloudSuite cloud(TokenMaker tokens, BigQueryProxy bigQuery) throws IOException, InterruptedException {
        PubSubServer pubSub = new PubSubServer(servers.pubSub(), project);
        for (String topic : List.of("nba-phase2-raw-complete", "nba-phase3-analytics-complete", "nba-phase4-precompute-complete",
                "nba-phase5-predictions-complete"))
            pubSub.topic(topic);
        for (String purpose : List.of("landing", "stage", "state"))
            Files.createDirectories(servers.storage().root().resolve(bucket(purpose)));
        return CloudSuite.started(tokens, List.of(WholeSuite.class, SeasonClock.class), "fullcourt.google-cloud.project-id=" + project,
                "fullcourt.landing.bucket=" + bucket("landing"), "fullcourt.google-cloud.emulators.bigquery=" + bigQuery.address(),
                "fullcourt.google-cloud.emulators.storage=" + servers.storage().address(),
                "fullcourt.google-cloud.emulators.pubsub=" + servers.pubSub(), PlayedSuite.PREDICTED_FROM_THE_FIRST_GAME);
    }

    private String bucket(String purpose) {
        return "%s-fullcourt-%s".formatted(project, purpose);
    }
}
