package fullcourt.standalone;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;
import static org.assertj.core.api.Assertions.assertThat;

import fullcourt.config.LandingProperties;
import fullcourt.embedded.clock.DataClock;
import fullcourt.league.BusinessDay;
import fullcourt.platform.objects.Buckets;
import fullcourt.platform.tables.ObjectPath;
import fullcourt.platform.tables.Partition;
import fullcourt.platform.warehouse.Warehouse;
import fullcourt.prediction.grading.PredictionAccuracy;
import fullcourt.simulator.Moment;
import fullcourt.simulator.SeasonProgramme;
import fullcourt.simulator.document.LandedDocument;
import fullcourt.simulator.played.LeaguePlan;
import fullcourt.simulator.played.SimulatedSeason;
import fullcourt.standalone.PortCalls.Call;
import fullcourt.standalone.season.SeasonPlayer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/** The way of one file through our packages, as {@code docs/way-of-a-file.md} tells it: taken at each call of a port, from the push on. */
class WayOfAFileTest {
    private static final LocalDate OPENING_NIGHT = LocalDate.of(2025, 10, 21);
    private static final int DAYS = 16;
    private static final LocalDate LAST_DAY = OPENING_NIGHT.plusDays(DAYS - 1);
    private static final int TO_ROWS = 12;
    private static final int TO_A_GRADE = 20;

    @TempDir
    Path folder;
    private final PortCalls calls = new PortCalls();
    private final HttpClient http = HttpClient.newHttpClient();
    private ConfigurableApplicationContext suite;

    @BeforeEach
    void start() {
        SpringApplication application = new SpringApplication(StandaloneApplication.class);
        application.addInitializers(context -> context.getBeanFactory().registerSingleton("portCalls", calls));
        suite = application.run("--server.port=0", "--server.address=127.0.0.1", "--fullcourt.data=" + folder.resolve("data"));
    }

    @AfterEach
    void stop() {
        suite.close();
        http.close();
    }

    @Test
    void entersAtMostTwelvePackagesToCommittedRowsAndTwentyToAGrade() {
        SeasonProgramme season = SeasonProgramme.of(SimulatedSeason.of(new LeaguePlan(7, OPENING_NIGHT, DAYS)));
        List<Moment> moments = season.moments().toList();
        SeasonPlayer player = suite.getBean(SeasonPlayer.class);
        moments.stream().filter(moment -> !isOfTheLastDay(moment))
                .collect(groupingBy(moment -> BusinessDay.of(moment.at()), TreeMap::new, toList()))
                .values().forEach(day -> player.play(together(day)));
        List<Call> all = new ArrayList<>();
        Set<String> toRows = new LinkedHashSet<>();
        for (Moment moment : moments.stream().filter(WayOfAFileTest::isOfTheLastDay).toList()) {
            suite.getBean(DataClock.class).advanceTo(moment.at());
            for (LandedDocument document : moment.documents()) {
                List<Call> made = pushed(document);
                all.addAll(made);
                if (document.objectPath().contains("player-box-scores"))
                    toRows.addAll(packages(made));
            }
            all.addAll(followed());
        }
        assertThat(grades()).isPositive();
        assertThat(toRows).as("packages to committed rows").hasSizeBetween(5, TO_ROWS);
        assertThat(all).allSatisfy(call -> assertThat(call.enteredAgain()).as("%s: %s", call.method(), call.way()).isEmpty());
        assertThat(packages(all)).as("packages to a graded prediction").hasSizeBetween(TO_ROWS, TO_A_GRADE);
    }

    /** What led to the last day matters as data only. */
    private static Moment together(List<Moment> day) {
        return new Moment(day.getLast().at(), day.stream().flatMap(moment -> moment.documents().stream()).toList());
    }

    /** From the morning on which the lines of the last games are read to their grades. */
    private static boolean isOfTheLastDay(Moment moment) {
        return !moment.at().isBefore(LAST_DAY.atTime(9, 0).toInstant(ZoneOffset.UTC));
    }

    private List<Call> pushed(LandedDocument document) {
        suite.getBean(Buckets.class).landing().create(ObjectPath.of(document.objectPath()), document.content());
        return recorded("/raw/process",
                "{\"gcs_path\":\"gs://%s/%s\"}".formatted(suite.getBean(LandingProperties.class).bucket(), document.objectPath()));
    }

    private List<Call> followed() {
        return recorded("/predictions/process",
                "{\"source_table\":\"nba_raw.bdl_player_boxscores\",\"phase\":\"phase_2_raw\",\"game_date\":\"%s\"}"
                        .formatted(LAST_DAY));
    }

    private List<Call> recorded(String path, String payload) {
        calls.start();
        HttpResponse<String> answer = post(path, payload);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return calls.taken();
    }

    private HttpResponse<String> post(String path, String payload) {
        String data = Base64.getEncoder().encodeToString(payload.getBytes(UTF_8));
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:%d%s".formatted(Suite.port(suite), path)))
                .header("Content-Type", "application/json").timeout(Duration.ofMinutes(2))
                .POST(BodyPublishers.ofString("{\"message\":{\"data\":\"%s\"}}".formatted(data))).build();
        try {
            return http.send(request, BodyHandlers.ofString());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    private static Set<String> packages(List<Call> made) {
        Set<String> packages = new LinkedHashSet<>();
        made.forEach(call -> packages.addAll(call.packages()));
        return packages;
    }

    private int grades() {
        return suite.getBean(Warehouse.class).read(PredictionAccuracy.TABLE, Partition.of(LAST_DAY)).size();
    }
}
