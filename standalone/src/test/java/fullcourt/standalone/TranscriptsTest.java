package fullcourt.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import fullcourt.embedded.clock.DataClock;
import fullcourt.league.BusinessDay;
import fullcourt.league.TeamCode;
import fullcourt.platform.schedule.ScheduledJobs;
import fullcourt.simulator.Moment;
import fullcourt.simulator.SeasonProgramme;
import fullcourt.simulator.document.LandedDocument;
import fullcourt.simulator.document.Scraper;
import fullcourt.simulator.document.ScraperDocuments;
import fullcourt.simulator.fault.Affected;
import fullcourt.simulator.fault.MissingTeams;
import fullcourt.simulator.fault.Undelivered;
import fullcourt.simulator.played.LeaguePlan;
import fullcourt.simulator.played.SimulatedSeason;
import fullcourt.simulator.season.Game;
import fullcourt.standalone.season.SeasonPlayer;
import fullcourt.testing.ServiceUnderTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.SpringApplication;
import org.springframework.core.env.Environment;

/**
 * What an operator reads on a morning: healthy, in an incident, and half healed. {@code docs/transcripts.md} has it word for word; {@code mvn test -Pgenerate}
 * writes it again.
 */
class TranscriptsTest {
    private static final Path PAGE = Path.of("../docs/transcripts.md");
    private static final LocalDate FIRST = LocalDate.of(2024, 10, 22);
    private static final int DAYS = 22;
    /** The last five days before the morning that is looked at. */
    private static final LocalDate INCIDENT = FIRST.plusDays(DAYS - 6);
    private static final LocalDate LAST_NIGHT = FIRST.plusDays(DAYS - 2);
    private static final LocalDate MORNING = LAST_NIGHT.plusDays(1);
    private static final int MAX_LINES = 20;
    @TempDir
    Path data;
    private final SimulatedSeason season = SimulatedSeason.of(new LeaguePlan(7, FIRST, DAYS));
    private final Set<TeamCode> missing = fiveTeams();
    private final List<String> page = new ArrayList<>();

    /** Of those that play on the morning's evening the ones that play most during the incident. */
    private Set<TeamCode> fiveTeams() {
        Set<TeamCode> tonight = season.gamesOn(MORNING).stream().flatMap(game -> Stream.of(game.id().away(), game.id().home()))
                .collect(Collectors.toSet());
        return season.games().stream().filter(game -> !game.date().isBefore(INCIDENT) && !game.date().isAfter(LAST_NIGHT))
                .flatMap(game -> Stream.of(game.id().away(), game.id().home())).filter(tonight::contains)
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting())).entrySet().stream()
                .sorted(Map.Entry.<TeamCode, Long>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(5).map(Map.Entry::getKey).collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void theAnswerIsInTheFirstLineAndAtMostTwentyFollow() throws Exception {
        page.add(
                "# Transcripts\n\nWhat the verbs of the morning say of an invented season: when all is right, when five teams lack their box scores since "
                        + INCIDENT + ", and when those of\none day have arrived. Made by a test; `mvn test -Pgenerate` writes it again.\n");
        try (ServiceUnderTest suite = suite()) {
            ordinaryDays(suite);
            play(suite, INCIDENT);
            told(suite, "A healthy morning", INCIDENT);
            play(suite, MORNING);
            told(suite, "A morning in an incident", MORNING);
            arrives(suite);
            told(suite, "Half healed", MORNING);
        }
        String text = String.join("\n", page) + "\n";
        if (Boolean.getBoolean("fullcourt.generate"))
            Files.writeString(PAGE, text);
        assertThat(PAGE).as("docs/transcripts.md is stale; mvn test -Pgenerate rewrites it").hasContent(text);
    }

    private SeasonProgramme programme() {
        return SeasonProgramme.of(season).withEveryBoxScore();
    }

    private Stream<Moment> incident() {
        return new MissingTeams(during(Scraper.BDL_BOX_SCORES), missing)
                .and(new MissingTeams(during(Scraper.BDL_PLAYER_BOX_SCORES), missing))
                .and(new Undelivered(during(Scraper.NBAC_GAMEBOOK_PDF))).and(new Undelivered(during(Scraper.ESPN_GAME_BOXSCORE)))
                .plant(programme().moments());
    }

    private static Affected during(Scraper scraper) {
        return new Affected(scraper, INCIDENT, LAST_NIGHT);
    }

    private ServiceUnderTest suite() {
        return ServiceUnderTest.started(arguments -> SpringApplication.run(StandaloneApplication.class, arguments), data);
    }

    /** Those before the incident, each in one moment. */
    private void ordinaryDays(ServiceUnderTest suite) {
        SeasonPlayer player = suite.part(SeasonPlayer.class);
        programme().moments().filter(TranscriptsTest::isOrdinary)
                .collect(Collectors.groupingBy(moment -> BusinessDay.of(moment.at()), TreeMap::new, Collectors.toList())).values()
                .forEach(day -> player.play(
                        new Moment(day.getLast().at(), day.stream().flatMap(each -> each.documents().stream()).toList())));
    }

    private static boolean isOrdinary(Moment moment) {
        return BusinessDay.of(moment.at()).isBefore(INCIDENT);
    }

    /** Until noon of a morning; what was played already is passed over; jobs run at their times. */
    private void play(ServiceUnderTest suite, LocalDate morning) throws IOException {
        Instant noon = BusinessDay.at(morning, LocalTime.of(12, 5));
        SeasonPlayer player = suite.part(SeasonPlayer.class);
        ScheduledJobs jobs = suite.part(ScheduledJobs.class);
        incident().dropWhile(TranscriptsTest::isOrdinary).takeWhile(moment -> moment.at().isBefore(noon))
                .filter(moment -> !player.isBehind(moment.at())).forEach(moment -> {
                    player.play(moment);
                    jobs.names().forEach(jobs::runIfDue);
                });
        suite.part(DataClock.class).advanceTo(noon);
        jobs.names().forEach(jobs::runIfDue);
    }

    /** Those of the incident's last day with games of the five are scraped again, whole. */
    private void arrives(ServiceUnderTest suite) throws Exception {
        Instant now = suite.part(DataClock.class).instant();
        LocalDate day = season.games().stream()
                .filter(game -> !game.date().isAfter(LAST_NIGHT) && missing.stream().anyMatch(game.id()::involves))
                .map(Game::date).max(Comparator.naturalOrder()).orElseThrow();
        LandedDocument document = new ScraperDocuments(season).playerBoxScores(day, day, now);
        suite.part(SeasonPlayer.class).play(new Moment(now, List.of(document)));
        suite.post("/raw/monitoring/boxscore-completeness", "{\"check_days\":7}");
    }

    private void told(ServiceUnderTest suite, String title, LocalDate morning) throws IOException {
        int port = Integer.parseInt(suite.part(Environment.class).getRequiredProperty("local.server.port"));
        new ServerFile("127.0.0.1", port, suite.part(InstanceProof.class).instance(), ProcessHandle.current().pid()).write(data);
        page.add("## " + title);
        Shell shell = new Shell(data);
        told(shell, "status");
        told(shell, "verify");
        told(shell, "holds");
        told(shell, "heal", "--from", morning.minusDays(5).toString(), "--to", morning.minusDays(1).toString());
        told(shell, "explain-player", player(morning), "--date", morning.toString());
        told(shell, "report");
    }

    /** Of one of the five teams if one plays on the morning's evening. */
    private String player(LocalDate morning) {
        return season.gamesOn(morning).stream().flatMap(game -> season.boxRows(game).stream()).filter(row -> !row.sat())
                .sorted(Comparator.comparing(row -> !missing.contains(row.team()))).findFirst().orElseThrow().player().fullName();
    }

    private void told(Shell shell, String... words) {
        Shell.Done done = shell.type(words);
        List<String> lines = done.results().lines().toList();
        assertThat(lines).as(String.join(" ", words)).isNotEmpty().hasSizeLessThanOrEqualTo(1 + MAX_LINES);
        assertThat(lines.getFirst()).as("the answer of " + String.join(" ", words)).endsWith(".");
        page.add("### `fullcourt %s` (exit %d)\n```\n%s\n```".formatted(String.join(" ", words), done.exit(), String.join("\n", lines)));
    }
}
