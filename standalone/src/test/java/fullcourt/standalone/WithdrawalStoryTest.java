package fullcourt.standalone;

import static fullcourt.prediction.publish.PlayerPropPredictions.GAME_ID;
import static fullcourt.prediction.publish.PlayerPropPredictions.IS_ACTIVE;
import static fullcourt.prediction.publish.PlayerPropPredictions.LINE;
import static fullcourt.prediction.publish.PlayerPropPredictions.PLAYER_LOOKUP;
import static fullcourt.prediction.publish.PlayerPropPredictions.RECOMMENDATION;
import static fullcourt.prediction.publish.PlayerPropPredictions.RECOMMENDATION_REASON;
import static fullcourt.prediction.publish.PlayerPropPredictions.SUPERSEDED_BY;
import static fullcourt.prediction.publish.PlayerPropPredictions.SYSTEM_ID;
import static fullcourt.prediction.publish.PlayerPropPredictions.WITHDRAWN_AT;
import static fullcourt.prediction.publish.PlayerPropPredictions.WITHDRAWN_REASON;
import static java.util.Comparator.comparing;
import static org.assertj.core.api.Assertions.assertThat;

import fullcourt.league.BusinessDay;
import fullcourt.league.GameId;
import fullcourt.platform.tables.Partition;
import fullcourt.platform.tables.Row;
import fullcourt.platform.tables.Table;
import fullcourt.platform.warehouse.Warehouse;
import fullcourt.prediction.grading.PredictionAccuracy;
import fullcourt.prediction.publish.NotPredictedProcessor;
import fullcourt.prediction.publish.PlayerPropPredictions;
import fullcourt.simulator.Moment;
import fullcourt.simulator.SeasonProgramme;
import fullcourt.simulator.document.LandedDocument;
import fullcourt.simulator.document.ScraperDocuments;
import fullcourt.simulator.played.LeaguePlan;
import fullcourt.simulator.played.SimulatedSeason;
import fullcourt.simulator.season.Game;
import fullcourt.simulator.season.PropSnapshot;
import fullcourt.standalone.season.SeasonPlayer;
import fullcourt.testing.ServiceUnderTest;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.SpringApplication;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * One evening on which much changes after it was predicted: a player is ruled out, comes back and is ruled out again, one game is moved to the next day and
 * one postponed, a book pulls a line. What no longer holds leaves the board with its reason; what was active at tip-off is graded and nothing else.
 */
class WithdrawalStoryTest {
    private static final LocalDate FIRST = LocalDate.of(2025, 10, 21);
    private static final LocalDate EVENING = FIRST.plusDays(12);
    private static final LocalDate NEXT = EVENING.plusDays(1);
    private static final JsonMapper JSON = new JsonMapper();
    private final SimulatedSeason announced = SimulatedSeason.of(new LeaguePlan(7, FIRST, 16, 8, 8));
    private final Game moved = games().filter(game -> !playsOn(NEXT, game)).findFirst().orElseThrow();
    private final Game postponed = games().filter(game -> game != moved).findFirst().orElseThrow();
    private final Game oldLines = games().filter(game -> game != moved && game != postponed).findFirst().orElseThrow();
    private final Game ordinary = games().filter(game -> game != moved && game != postponed && game != oldLines).findFirst().orElseThrow();
    private final MovedGames played = new MovedGames(announced, Map.of(moved, NEXT, postponed, EVENING.plusDays(2)));
    private final ScraperDocuments documents = new ScraperDocuments(played);
    private final List<String> out = new ArrayList<>();

    @TempDir
    private Path data;
    @SuppressWarnings("NullAway.Init") // each test opens it with what it needs
    private ServiceUnderTest suite;

    private Stream<Game> games() {
        return announced.gamesOn(EVENING).stream();
    }

    private boolean playsOn(LocalDate day, Game game) {
        return announced.gamesOn(day).stream().flatMap(each -> Stream.of(each.id().away(), each.id().home()))
                .anyMatch(team -> team == game.id().away() || team == game.id().home());
    }

    @Test
    void whatNoLongerHoldsLeavesTheBoardAndOnlyWhatWasActiveAtTipOffIsGraded() throws Exception {
        try (ServiceUnderTest started = ServiceUnderTest
                .started(arguments -> SpringApplication.run(StandaloneApplication.class, arguments), data)) {
            suite = started;
            SeasonProgramme.of(announced).moments().filter(moment -> moment.at().isBefore(at(12, 0))).map(this::withoutFreshLines)
                    .filter(moment -> !moment.documents().isEmpty()).forEach(this::play);
            List<String> players = lookups(active(ordinary.id()));
            String ruledOut = players.get(0);
            String ruledOutTooLate = players.get(1);
            noSystemIsProvenAndOldLinesAreNone();

            aPlayerIsRuledOutComesBackAndIsRuledOutAgain(ruledOut);
            aGameIsMovedAndOnePostponed();
            aLineIsPulled();
            Stream.of(SeasonProgramme.of(played)).flatMap(SeasonProgramme::moments)
                    .filter(moment -> moment.at().isAfter(at(15, 0)) && moment.at().isBefore(at(23, 0))).map(this::asAnnounced)
                    .forEach(this::play);
            List<Row> atTipOff = predictions(EVENING);
            injuries(at(23, 59), ruledOut, ruledOutTooLate);
            assertThat(predictions(EVENING)).as("after tip-off").isEqualTo(atTipOff);

            SeasonProgramme.of(played).moments()
                    .filter(moment -> moment.at().isAfter(at(23, 59)) && moment.at().isBefore(at(23, 0, NEXT.plusDays(1))))
                    .map(this::asAnnounced).forEach(this::play);
            assertThat(graded(EVENING, ordinary.id())).contains(ruledOutTooLate).doesNotContain(ruledOut);
            assertThat(graded(EVENING, moved.id())).isEmpty();
            assertThat(graded(EVENING, postponed.id())).isEmpty();
            assertThat(graded(NEXT, played.asPlayed(moved).id())).isNotEmpty();
            assertThat(suite.post("/operations/commands/verify", "{\"arguments\":[\"--date\",\"%s\"]}".formatted(EVENING)).body())
                    .doesNotContain("violated");
        }
    }

    private void noSystemIsProvenAndOldLinesAreNone() {
        assertThat(active(ordinary.id())).filteredOn(row -> row.find(LINE).isPresent()).isNotEmpty()
                .allSatisfy(row -> assertThat(advice(row)).isEqualTo("PASS UNPROVEN"));
        assertThat(active(oldLines.id())).isNotEmpty().allSatisfy(row -> assertThat(advice(row)).isEqualTo("NO_LINE NO_LINE"));
    }

    private void aPlayerIsRuledOutComesBackAndIsRuledOutAgain(String player) throws Exception {
        List<Row> before = active(ordinary.id()).stream().filter(row -> row.get(PLAYER_LOOKUP).equals(player)).toList();
        injuries(at(12, 10), player);
        assertThat(board()).doesNotContain("\"player_lookup\":\"" + player + "\"");
        assertThat(withdrawn(player)).hasSameSizeAs(before).allSatisfy(row -> {
            assertThat(row.get(WITHDRAWN_REASON)).isEqualTo("RULED_OUT");
            assertThat(row.get(WITHDRAWN_AT)).isEqualTo(at(12, 10));
            assertThat(row.get(IS_ACTIVE)).isFalse();
        });
        assertThat(notPredicted(player)).hasSize(4).containsOnly("RULED_OUT");
        injuries(at(12, 20));
        assertThat(active(ordinary.id())).filteredOn(row -> row.get(PLAYER_LOOKUP).equals(player)).hasSameSizeAs(before)
                .doesNotContainAnyElementsOf(before);
        assertThat(withdrawn(player)).as("the former ones stay withdrawn").hasSameSizeAs(before);
        injuries(at(12, 30), player);
        assertThat(active(ordinary.id())).noneMatch(row -> row.get(PLAYER_LOOKUP).equals(player));
        assertThat(withdrawn(player)).hasSize(2 * before.size());
    }

    private void aGameIsMovedAndOnePostponed() throws Exception {
        LandedDocument schedule = documents.schedule(EVENING, at(12, 40));
        play(new Moment(at(12, 40), List.of(asPostponed(asAnnounced(schedule)))));
        assertThat(lastReasons(moved.id())).containsOnly("GAME_MOVED");
        assertThat(lastReasons(postponed.id())).containsOnly("GAME_POSTPONED");
        assertThat(board()).doesNotContain(moved.id().text(), postponed.id().text());
        assertThat(suite.get("/predictions/status").body()).contains("GAME_MOVED", "GAME_POSTPONED", "RULED_OUT");
    }

    private void aLineIsPulled() {
        PropSnapshot newest = announced.propSnapshotsTakenOn(EVENING).stream().filter(snapshot -> snapshot.game().equals(ordinary))
                .findFirst()
                .orElseThrow();
        Set<String> spelledAlike = newest.quotes().stream().map(PropSnapshot.Quote::playerName).collect(Collectors.toSet());
        Row withLine = active(ordinary.id()).stream()
                .filter(row -> row.find(LINE).isPresent() && spelledAlike.contains(row.get(PlayerPropPredictions.PLAYER_FULL_NAME)))
                .findFirst().orElseThrow();
        String name = withLine.get(PlayerPropPredictions.PLAYER_FULL_NAME);
        PropSnapshot pulled = new PropSnapshot(ordinary, newest.eventId(), newest.commenceAt(), at(14, 0),
                newest.quotes().stream().filter(quote -> !quote.playerName().equals(name)).toList());
        play(new Moment(at(14, 0), List.of(documents.playerProps(pulled))));
        assertThat(active(ordinary.id())).filteredOn(row -> row.get(PLAYER_LOOKUP).equals(withLine.get(PLAYER_LOOKUP))).isNotEmpty()
                .allSatisfy(row -> assertThat(advice(row)).isEqualTo("NO_LINE NO_LINE"));
        assertThat(active(ordinary.id())).anyMatch(row -> row.find(LINE).isPresent());
    }

    private void play(Moment moment) {
        suite.part(SeasonPlayer.class).play(moment);
    }

    /** The books say what they say about one game already at six in the evening before, and nothing on its day. */
    private Moment withoutFreshLines(Moment moment) {
        List<LandedDocument> kept = new ArrayList<>(moment.documents().stream().filter(document -> !isOfOldLines(document)).toList());
        if (moment.at().equals(BusinessDay.at(EVENING.minusDays(1), LocalTime.of(17, 30))))
            announced.propSnapshotsTakenOn(EVENING).stream().filter(snapshot -> snapshot.game().equals(oldLines)).limit(1)
                    .map(snapshot -> new PropSnapshot(oldLines, snapshot.eventId(), snapshot.commenceAt(), moment.at(), snapshot.quotes()))
                    .map(documents::playerProps).forEach(kept::add);
        return new Moment(moment.at(), kept);
    }

    private boolean isOfOldLines(LandedDocument document) {
        return document.objectPath().contains("/%s/".formatted(EVENING))
                && document.objectPath().contains("-%s%s/".formatted(oldLines.id().away(), oldLines.id().home()));
    }

    /** A game that is moved keeps the code of its first day. */
    private Moment asAnnounced(Moment moment) {
        return new Moment(moment.at(), moment.documents().stream().map(this::asAnnounced).toList());
    }

    private LandedDocument asAnnounced(LandedDocument document) {
        if (!document.objectPath().startsWith("nba-com/schedule"))
            return document;
        String text = new String(document.content(), StandardCharsets.UTF_8);
        for (Game game : List.of(moved, postponed))
            text = text.replace(code(played.asPlayed(game)), code(game));
        return document.withContent(text.getBytes(StandardCharsets.UTF_8));
    }

    private static String code(Game game) {
        return "%s/%s%s".formatted(DateTimeFormatter.BASIC_ISO_DATE.format(game.date()), game.id().away(), game.id().home());
    }

    /** Postponed and without a new day yet: it stands on the old one. */
    private LandedDocument asPostponed(LandedDocument schedule) {
        JsonNode text = JSON.readTree(schedule.content());
        JsonNode before = JSON.readTree(new ScraperDocuments(announced).schedule(EVENING, schedule.writtenAt()).content());
        ObjectNode game = gameOf(before);
        game.put("gameStatusText", "PPD");
        gameOf(text).setAll(game);
        return schedule.withContent(JSON.writeValueAsBytes(text));
    }

    private ObjectNode gameOf(JsonNode schedule) {
        return (ObjectNode) schedule.get("games").valueStream()
                .filter(game -> game.get("gameId").asString().equals(postponed.nbaId().value())).findFirst().orElseThrow();
    }

    /** The whole list of that minute: who was hurt in the morning, and these. */
    private void injuries(Instant taken, String... players) {
        JsonNode list = JSON.readTree(documents.injuries(EVENING, taken).content());
        for (String player : players) {
            Row row = predictions(EVENING).stream().filter(each -> each.get(PLAYER_LOOKUP).equals(player)).findFirst().orElseThrow();
            String[] name = row.get(PlayerPropPredictions.PLAYER_FULL_NAME).split(" ", 2);
            list.get("injuries").asArray().add(JSON.readTree("""
                    {"player":{"id":%d,"first_name":"%s","last_name":"%s","team_id":%d},"return_date":"Nov 9","description":"hurt","status":"Out"}
                    """.formatted(900_000 + player.hashCode() % 1000, name[0], name[1], ordinary.id().home().bdlId())));
        }
        play(new Moment(taken, List.of(documents.injuries(EVENING, taken).withContent(JSON.writeValueAsBytes(list)))));
    }

    private String board() throws Exception {
        return suite.get("/predictions/predictions?limit=1000&date=" + EVENING).body();
    }

    private List<Row> predictions(LocalDate day) {
        return rows(PlayerPropPredictions.TABLE, day);
    }

    private List<Row> rows(Table table, LocalDate day) {
        return suite.part(Warehouse.class).read(table, Partition.of(day));
    }

    private List<Row> active(GameId game) {
        return predictions(EVENING).stream().filter(row -> row.get(IS_ACTIVE) && row.get(GAME_ID).equals(game.text()))
                .sorted(comparing(row -> row.get(PLAYER_LOOKUP) + row.get(SYSTEM_ID))).toList();
    }

    private List<Row> withdrawn(String player) {
        return predictions(EVENING).stream().filter(row -> row.get(PLAYER_LOOKUP).equals(player) && row.find(WITHDRAWN_AT).isPresent())
                .toList();
    }

    /** Of the newest version of each prediction: why it was withdrawn. */
    private List<String> lastReasons(GameId game) {
        return predictions(EVENING).stream().filter(row -> row.get(GAME_ID).equals(game.text()) && row.find(SUPERSEDED_BY).isEmpty())
                .map(row -> row.find(WITHDRAWN_REASON).orElse("active")).toList();
    }

    private List<String> notPredicted(String player) {
        return rows(NotPredictedProcessor.TABLE, EVENING).stream()
                .filter(row -> row.find(NotPredictedProcessor.TABLE.column("player_lookup").orElseThrow()).orElseThrow().equals(player))
                .map(row -> row.find(NotPredictedProcessor.TABLE.column("reason").orElseThrow()).orElseThrow().toString()).toList();
    }

    private List<String> graded(LocalDate day, GameId game) {
        return lookups(rows(PredictionAccuracy.TABLE, day).stream().filter(row -> row.get(GAME_ID).equals(game.text())).toList());
    }

    private static List<String> lookups(List<Row> rows) {
        return List.copyOf(new TreeSet<>(rows.stream().map(row -> row.get(PLAYER_LOOKUP)).toList()));
    }

    private static String advice(Row row) {
        return row.get(RECOMMENDATION) + " " + row.find(RECOMMENDATION_REASON).orElse("-");
    }

    private static Instant at(int hour, int minute) {
        return at(hour, minute, EVENING);
    }

    private static Instant at(int hour, int minute, LocalDate day) {
        return BusinessDay.at(day, LocalTime.of(hour, minute));
    }
}
