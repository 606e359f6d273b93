package fullcourt.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import fullcourt.embedded.clock.DataClock;
import fullcourt.league.PlayerLookup;
import fullcourt.operations.partitions.PartitionStates;
import fullcourt.platform.state.PartitionState;
import fullcourt.simulator.Moment;
import fullcourt.simulator.SeasonProgramme;
import fullcourt.simulator.document.LandedDocument;
import fullcourt.simulator.played.LeaguePlan;
import fullcourt.simulator.played.SimulatedSeason;
import fullcourt.standalone.season.SeasonPlayer;
import fullcourt.testing.ServiceUnderTest;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.SpringApplication;
import org.springframework.core.env.Environment;

/** Bookmakers spell a player in a new way for one evening. His line waits, an operator says who he is, and that evening is put right and nothing else. */
class AliasStoryTest {
    private static final LocalDate FIRST = LocalDate.of(2025, 10, 21);
    private static final LocalDate EVENING = FIRST.plusDays(2);
    private static final Pattern PRINTED = Pattern.compile("\"description\":\\s*\"([^\"]+)\"");
    private static final String ALIASES = "/operations/aliases";

    @TempDir
    private Path data;
    private String printed = "";

    @Test
    @Tag("F16")
    void aNewSpellingWaitsAndItsAliasRebuildsExactlyTheDaysThatUseIt() throws Exception {
        try (ServiceUnderTest suite = ServiceUnderTest.started(arguments -> SpringApplication.run(StandaloneApplication.class, arguments),
                data)) {
            play(suite);
            String lookup = PlayerLookup.of(printed).orElseThrow().value();
            assertThat(suite.get("/operations/unresolved-names").body()).contains("\"has_line\":true",
                    "\"player_lookup\":\"" + lookup + "jr\"",
                    "\"first_seen\":\"" + EVENING, "\"problem\":\"unknown\"", lookup + " 0.99 with or without a suffix",
                    "aliases add %sjr %s --reason R".formatted(lookup, lookup));
            Map<String, String> versions = versions(suite);
            Map<String, String> built = built(suite);
            pass(suite, Duration.ofMinutes(1));

            String wish = "{\"alias\":\"%s Jr.\",\"player\":\"%s\",\"reason\":\"the same man\"}".formatted(printed, printed);
            assertThat(suite.post(ALIASES, wish).statusCode()).isEqualTo(401);
            assertThat(asAdministrator(suite, "{\"alias\":\"x\",\"player\":\"unknownname\",\"reason\":\"r\"}").body())
                    .contains("No player is known as 'unknownname'");
            assertThat(asAdministrator(suite, wish).body()).contains("\"alias_lookup\":\"" + lookup + "jr\"", "\"days\":1,");

            assertThat(suite.get("/operations/unresolved-names").body()).doesNotContain(lookup + "jr");
            assertThat(suite.get(ALIASES).body()).contains("\"alias_lookup\":\"" + lookup + "jr\"", "\"source\":\"operator\"");
            assertThat(differences(versions, versions(suite))).containsExactly("nba_analytics.player_game_summary 2025-10-23",
                    "nba_analytics.player_points_lines 2025-10-23", "nba_analytics.upcoming_player_game_context 2025-10-23",
                    "nba_precompute.ml_feature_store 2025-10-23", "nba_predictions.not_predicted 2025-10-23",
                    "nba_reference.aliases_in_player_props 2025-10-23", "nba_reference.player_aliases all");
            assertThat(differences(built, built(suite))).as("those that moved, and those that read them").containsExactly(
                    "nba_analytics.player_game_summary 2025-10-23", "nba_analytics.player_points_lines 2025-10-23",
                    "nba_analytics.upcoming_player_game_context 2025-10-23", "nba_analytics.upcoming_player_game_context 2025-10-24",
                    "nba_precompute.ml_feature_store 2025-10-23", "nba_precompute.player_composite_factors 2025-10-23",
                    "nba_precompute.player_daily_cache 2025-10-23", "nba_precompute.player_daily_cache 2025-10-24",
                    "nba_predictions.not_predicted 2025-10-23", "nba_predictions.not_predicted 2025-10-24",
                    "nba_reference.aliases_in_player_props 2025-10-23", "nba_reference.player_aliases all");
        }
    }

    @Test
    void anAliasThatIsDroppedIntoTheBucketDoesTheSame() throws Exception {
        try (ServiceUnderTest suite = ServiceUnderTest.started(arguments -> SpringApplication.run(StandaloneApplication.class, arguments),
                data)) {
            play(suite);
            Map<String, String> versions = versions(suite);
            String lookup = PlayerLookup.of(printed).orElseThrow().value();
            String document = "{\"source\":\"hand\",\"aliases\":[{\"alias_lookup\":\"%sjr\",\"player_lookup\":\"%s\"}]}".formatted(lookup,
                    lookup);
            Path folder = Files.createDirectories(data.resolve("landing/fullcourt/player-aliases/2025-10-25"));
            Files.writeString(folder.resolve("20251025_120000.json"), document);
            suite.post("/operations/sweep", "");
            assertThat(differences(versions, versions(suite))).contains("nba_analytics.player_points_lines 2025-10-23")
                    .allMatch(name -> name.endsWith("2025-10-23") || name.endsWith("all"));
            assertThat(suite.get("/operations/unresolved-names").body()).doesNotContain(lookup);
        }
    }

    private void play(ServiceUnderTest suite) {
        SeasonPlayer player = suite.part(SeasonPlayer.class);
        SeasonProgramme.of(SimulatedSeason.of(new LeaguePlan(7, FIRST, 4))).moments().map(this::respelled).forEach(player::play);
    }

    private Moment respelled(Moment moment) {
        return new Moment(moment.at(), moment.documents().stream().map(this::respelled).toList());
    }

    private LandedDocument respelled(LandedDocument document) {
        if (!document.objectPath().startsWith("odds-api/player-props") || !document.day().equals(EVENING))
            return document;
        String text = new String(document.content(), StandardCharsets.UTF_8);
        Matcher description = PRINTED.matcher(text);
        if (printed.isEmpty() && description.find())
            printed = description.group(1);
        return document.withContent(text.replace("\"" + printed + "\"", "\"" + printed + " Jr.\"").getBytes(StandardCharsets.UTF_8));
    }

    private HttpResponse<String> asAdministrator(ServiceUnderTest suite, String body) throws IOException, InterruptedException {
        String token = Files.readString(data.resolve("admin.token")).strip();
        String port = suite.part(Environment.class).getRequiredProperty("local.server.port");
        try (HttpClient http = HttpClient.newHttpClient()) {
            return http.send(HttpRequest.newBuilder(URI.create("http://127.0.0.1:%s%s".formatted(port, ALIASES)))
                    .header("Content-Type", "application/json").header("Authorization", "Bearer " + token)
                    .POST(HttpRequest.BodyPublishers.ofString(body)).build(), HttpResponse.BodyHandlers.ofString());
        }
    }

    /** What is in each partition. */
    private static Map<String, String> versions(ServiceUnderTest suite) {
        return of(suite, state -> state.version().hash());
    }

    /** When each was built last. */
    private static Map<String, String> built(ServiceUnderTest suite) {
        return of(suite, state -> state.updatedAt().toString());
    }

    private static Map<String, String> of(ServiceUnderTest suite, Function<PartitionState, String> value) {
        PartitionStates states = suite.part(PartitionStates.class);
        Map<String, String> all = new TreeMap<>();
        states.tables().forEach(table -> states.of(table.table())
                .forEach((partition, state) -> all.put("%s %s".formatted(table.table(), partition), value.apply(state))));
        return all;
    }

    private static List<String> differences(Map<String, String> before, Map<String, String> after) {
        return after.entrySet().stream().filter(entry -> !entry.getValue().equals(before.get(entry.getKey()))).map(Map.Entry::getKey)
                .toList();
    }

    private static void pass(ServiceUnderTest suite, Duration time) throws IOException {
        DataClock clock = suite.part(DataClock.class);
        clock.advanceTo(clock.instant().plus(time));
    }
}
