package fullcourt.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import fullcourt.platform.documents.DocumentReader;
import fullcourt.platform.documents.DocumentResult.Parsed;
import fullcourt.platform.documents.DocumentResult;
import fullcourt.platform.documents.SourceFile;
import fullcourt.platform.routing.ProcessorRegistry;
import fullcourt.platform.routing.Route;
import fullcourt.platform.tables.ObjectPath;
import fullcourt.platform.tables.Row;
import fullcourt.raw.RawIgnoredPrefixes;
import fullcourt.simulator.FullDay;
import fullcourt.simulator.document.LandedDocument;
import fullcourt.simulator.played.LeaguePlan;
import fullcourt.simulator.played.SimulatedSeason;
import fullcourt.testing.FoundProcessors;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What the simulator writes of a day is what the processors read, and all feeds tell the same games. */
class FullDayTest {
    private static final LocalDate OPENING_NIGHT = LocalDate.of(2025, 10, 21);
    private static final LocalDate DAY = OPENING_NIGHT.plusDays(2);
    private static final int ALL_TEAMS = 15;
    private static final int FILES = 700;
    private static final int DAILY_FEEDS = 27;
    private static final long MAX_SIZE = 100_000_000;
    private static final SimulatedSeason SEASON = SimulatedSeason.of(new LeaguePlan(3, OPENING_NIGHT, 5, ALL_TEAMS, ALL_TEAMS));
    private static final List<LandedDocument> DOCUMENTS = FullDay.of(SEASON, DAY);
    private static final Map<String, DocumentResult> RESULTS = new TreeMap<>();
    private static final ProcessorRegistry REGISTRY = new ProcessorRegistry(FoundProcessors.all(), RawIgnoredPrefixes.ALL, Set::of);

    @Test
    void hasSevenHundredDocumentsOfEveryFeedThatComesDaily() {
        Set<String> written = DOCUMENTS.stream().map(document -> route(document).prefix().value()).collect(Collectors.toSet());
        assertThat(written).hasSize(DAILY_FEEDS);
        assertThat(DOCUMENTS).hasSize(FILES);
        assertThat(DOCUMENTS.stream().map(LandedDocument::objectPath)).doesNotHaveDuplicates();
    }

    @Test
    void everyDocumentIsReadByItsProcessorWithoutRejects() {
        Map<String, String> problems = new TreeMap<>();
        for (LandedDocument document : DOCUMENTS) {
            switch (read(document)) {
                case Parsed(_, List<?> rejected) when rejected.isEmpty() -> {
                }
                case DocumentResult other ->
                    problems.put(document.objectPath(), other.toString().substring(0, Math.min(300, other.toString().length())));
            }
        }
        assertThat(problems).isEmpty();
    }

    @Test
    void everyBoxScoreTellsTheScoreOfTheSchedule() {
        long points = SEASON.gamesOn(DAY).stream().mapToLong(game -> game.homeScore() + game.awayScore()).sum();
        Map<String, Long> sums = Map.of("ball-dont-lie/boxscores", sum("ball-dont-lie/boxscores", "points"),
                "ball-dont-lie/player-box-scores",
                sum("ball-dont-lie/player-box-scores", "points"), "nba-com/gamebooks-data", sum("nba-com/gamebooks-data", "points"),
                "nba-com/team-boxscore", sum("nba-com/team-boxscore", "points"), "nba-com/player-boxscores",
                sum("nba-com/player-boxscores", "points"), "espn/boxscores", sum("espn/boxscores", "points"), "big-data-ball",
                sum("big-data-ball", "points_scored"));
        assertThat(sums).allSatisfy((feed, sum) -> assertThat(sum).as(feed).isEqualTo(points));
    }

    @Test
    void playByPlayAndScoreboardsEndWithTheScore() {
        Map<String, Long> scores = SEASON.gamesOn(DAY).stream()
                .collect(Collectors.toMap(game -> game.nbaId().value(), game -> (long) game.homeScore()));
        Map<String, Long> told = new TreeMap<>();
        rows("nba-com/play-by-play").forEach(row -> told.merge(text(row, "nba_game_id"), number(row, "score_home"), Math::max));
        assertThat(told).containsExactlyInAnyOrderEntriesOf(scores);
        assertThat(Map.ofEntries(entry("scoreboard-v2", finals("nba-com/scoreboard-v2", "is_final")),
                entry("espn", finals("espn/scoreboard", "is_completed"))))
                .allSatisfy((feed, home) -> assertThat(home).as(feed).containsExactlyInAnyOrderElementsOf(scores.values()));
    }

    /** Points of the hosts in the last document, in which every game is over. */
    private static List<Long> finals(String prefix, String over) {
        LandedDocument last = DOCUMENTS.stream().filter(document -> route(document).prefix().value().equals(prefix))
                .reduce((_, later) -> later).orElseThrow();
        return rowsOf(last).stream().filter(row -> text(row, over).equals("true")).map(row -> number(row, "home_score", "home_team_score"))
                .toList();
    }

    private static long sum(String prefix, String column) {
        return rows(prefix).stream().mapToLong(row -> number(row, column)).sum();
    }

    private static List<Row> rows(String prefix) {
        return DOCUMENTS.stream().filter(document -> route(document).prefix().value().equals(prefix))
                .flatMap(document -> rowsOf(document).stream()).toList();
    }

    private static List<Row> rowsOf(LandedDocument document) {
        return read(document) instanceof Parsed(List<Row> rows, _) ? rows : List.of();
    }

    /** 0 if there is none. */
    private static long number(Row row, String... columns) {
        return Set.of(columns).stream().flatMap(name -> row.schema().column(name).stream()).flatMap(column -> row.find(column).stream())
                .mapToLong(value -> Long.parseLong(value.toString())).findFirst().orElse(0);
    }

    private static String text(Row row, String column) {
        return row.schema().column(column).flatMap(row::find).map(Object::toString).orElse("");
    }

    private static DocumentResult read(LandedDocument document) {
        SourceFile file = new SourceFile(ObjectPath.of(document.objectPath()), 1, document.writtenAt());
        return RESULTS.computeIfAbsent(document.objectPath(),
                _ -> new DocumentReader(0.5, MAX_SIZE).read(route(document).processor(), file, document.content()));
    }

    private static Route.To route(LandedDocument document) {
        return (Route.To) REGISTRY.route(ObjectPath.of(document.objectPath()));
    }
}
