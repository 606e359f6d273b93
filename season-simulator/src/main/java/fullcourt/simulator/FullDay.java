package fullcourt.simulator;

import fullcourt.league.BusinessDay;
import fullcourt.league.TeamCode;
import fullcourt.simulator.document.DayDocuments;
import fullcourt.simulator.document.LandedDocument;
import fullcourt.simulator.season.SeasonSource;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Everything that all scrapers write about one day's games, as often as they run: what a full pipeline has to load. Times are those of New York; the
 * night after the games belongs to the day.
 */
public final class FullDay {
    private static final LocalTime MORNING = LocalTime.of(6, 0);
    private static final LocalTime FIRST_TIP = LocalTime.of(19, 0);
    private static final Duration UNTIL_THE_LAST_GAME_IS_OVER = Duration.ofHours(7);
    private static final Duration LIVE_POLLS = Duration.ofMinutes(3);
    private static final Duration HOUR = Duration.ofHours(1);
    private static final Duration AFTER_THE_NESTED_BOX_SCORES = Duration.ofMinutes(10);
    private static final int REPORTS = 24;
    private static final int SCOREBOARDS = 14;
    private static final int PROPS_OF_A_GAME = 8;
    private static final int LINES_OF_A_GAME = 10;

    private final DayDocuments documents;
    private final LocalDate day;
    private final boolean hasInjuryLists;
    private final List<LandedDocument> landed = new ArrayList<>();

    private FullDay(SeasonSource source, LocalDate day) {
        this.documents = new DayDocuments(source, day);
        this.day = day;
        this.hasInjuryLists = source.hasInjuryLists();
    }

    /** In order of feeds, not of time. */
    public static List<LandedDocument> of(SeasonSource source, LocalDate day) {
        var full = new FullDay(source, day);
        full.landLeague();
        full.landMarkets();
        full.landGames();
        return List.copyOf(full.landed);
    }

    /** What is about the league as a whole, and about each team. */
    private void landLeague() {
        var morning = BusinessDay.at(day, MORNING);
        land(every(morning, Duration.ofHours(6), 3), documents::schedule);
        land(every(morning.plusSeconds(30), Duration.ofHours(6), 3), documents::scheduleCdn);
        if (hasInjuryLists) {
            land(every(morning, Duration.ofHours(4), 4), documents::injuries);
            land(every(BusinessDay.at(day, LocalTime.MIDNIGHT).plusSeconds(1800), HOUR, REPORTS), documents::injuryReport);
        }
        land(every(morning, Duration.ofHours(3), 2), documents::refereeAssignments);
        Stream.<Function<Instant, LandedDocument>>of(documents::standings, documents::activePlayers, documents::playerList,
                documents::playerMovement)
                .forEach(document -> landed.add(document.apply(morning)));
        for (var team : TeamCode.values()) {
            landed.add(documents.espnRoster(team, morning.plusSeconds(team.bdlId())));
            landed.add(documents.seasonRoster(team, morning.plusSeconds(team.bdlId())));
        }
    }

    private void landMarkets() {
        var morning = BusinessDay.at(day, MORNING);
        documents.snapshots().forEach(snapshot -> {
            landed.add(documents.playerPropsHistory(snapshot));
            landed.add(documents.gameLinesHistory(snapshot));
        });
        every(morning.plusSeconds(900), HOUR, PROPS_OF_A_GAME).forEach(at -> landed.addAll(documents.playerProps(at)));
        every(morning.plusSeconds(600), HOUR, LINES_OF_A_GAME).forEach(at -> landed.addAll(documents.gameLines(at)));
        every(morning, Duration.ofHours(3), 4).forEach(at -> landed.addAll(documents.bettingPros(at)));
    }

    /** The evening as it runs, then what is written when all is over. */
    private void landGames() {
        var firstTip = BusinessDay.at(day, FIRST_TIP);
        var over = firstTip.plus(UNTIL_THE_LAST_GAME_IS_OVER).plus(HOUR);
        var polls = (int) UNTIL_THE_LAST_GAME_IS_OVER.dividedBy(LIVE_POLLS);
        land(every(firstTip.plus(LIVE_POLLS), LIVE_POLLS, polls), documents::liveBoxscores);
        land(every(over.minus(HOUR.multipliedBy(SCOREBOARDS - 1)), HOUR, SCOREBOARDS), documents::scoreboard);
        land(every(over.minus(HOUR.multipliedBy(SCOREBOARDS - 1)), HOUR, SCOREBOARDS), documents::espnScoreboard);
        landed.add(documents.boxscores(over));
        landed.add(documents.playerBoxScores(over.plus(AFTER_THE_NESTED_BOX_SCORES)));
        landed.add(documents.leagueGameLog(over));
        landed.addAll(documents.ofEachGame(over));
    }

    private void land(Stream<Instant> times, Function<Instant, LandedDocument> document) { times.map(document).forEach(landed::add); }

    private static Stream<Instant> every(Instant first, Duration step, int times) {
        return Stream.iterate(first, at -> at.plus(step)).limit(times);
    }
}
