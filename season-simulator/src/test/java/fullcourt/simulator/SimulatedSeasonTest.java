package fullcourt.simulator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import fullcourt.league.PlayerLookup;
import fullcourt.league.TeamCode;
import fullcourt.simulator.played.LeaguePlan;
import fullcourt.simulator.played.SimulatedSeason;
import fullcourt.simulator.season.BoxRow;
import fullcourt.simulator.season.Count;
import fullcourt.simulator.season.Game;
import fullcourt.simulator.season.InjuryNote;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class SimulatedSeasonTest {
    private static final LocalDate OPENING_NIGHT = LocalDate.of(2025, 10, 21);
    private static final SimulatedSeason LEAGUE = SimulatedSeason.of(new LeaguePlan(42, OPENING_NIGHT, 60));

    @Test
    void fiveToEightGamesAreADay() {
        var perDay = LEAGUE.games().stream().collect(Collectors.groupingBy(Game::date, Collectors.counting()));
        assertThat(perDay).hasSize(60);
        assertThat(perDay.values()).allSatisfy(games -> assertThat(games).isBetween(5L, 8L));
    }

    @Test
    void allTeamsPlayAboutEquallyOften() {
        var games = new HashMap<TeamCode, Integer>();
        var homeGames = new HashMap<TeamCode, Integer>();
        LEAGUE.games().forEach(game -> {
            games.merge(game.id().home(), 1, Integer::sum);
            games.merge(game.id().away(), 1, Integer::sum);
            homeGames.merge(game.id().home(), 1, Integer::sum);
        });
        var mean = 2.0 * LEAGUE.games().size() / 30;
        assertThat(games.values()).hasSize(30).allSatisfy(count -> assertThat(count.doubleValue()).isCloseTo(mean, within(2.0)));
        assertThat(homeGames.values()).hasSize(30).allSatisfy(count -> assertThat(count.doubleValue()).isCloseTo(mean / 2, within(3.0)));
    }

    @Test
    void noTeamPlaysTwiceADayOrThreeDaysInARow() {
        for (var team : TeamCode.values()) {
            var days = LEAGUE.games().stream().filter(game -> game.id().involves(team)).map(Game::date).toList();
            assertThat(days).as("%s", team).doesNotHaveDuplicates();
            assertThat(days).noneMatch(day -> days.contains(day.plusDays(1)) && days.contains(day.plusDays(2)));
        }
    }

    @Test
    void playersPointsAreTheScoreAndNoGameIsTied() {
        assertThat(LEAGUE.games()).allSatisfy(game -> {
            assertThat(points(game, game.id().home())).isEqualTo(game.homeScore());
            assertThat(points(game, game.id().away())).isEqualTo(game.awayScore()).isNotEqualTo(game.homeScore());
        });
    }

    @Test
    void minutesAddUpToTheGame() {
        assertThat(LEAGUE.games()).allSatisfy(game -> assertThat(List.of(game.id().home(), game.id().away())).allSatisfy(
                team -> assertThat(rows(game, team).stream().mapToInt(row -> Integer.parseInt(row.minutes().orElseThrow())).sum())
                        .isEqualTo(240 + 25 * game.overtimePeriods().orElseThrow())));
    }

    @Test
    void noPlayerPlaysLongerThanTheGame() {
        assertThat(LEAGUE.games()).allSatisfy(game -> assertThat(LEAGUE.boxRows(game)).allSatisfy(
                row -> assertThat(Integer.parseInt(row.minutes().orElseThrow()))
                        .isLessThanOrEqualTo(48 + 5 * game.overtimePeriods().orElseThrow())));
    }

    @Test
    void noPlayerMakesMoreShotsThanAttempts() {
        assertThat(LEAGUE.games().stream().flatMap(game -> LEAGUE.boxRows(game).stream())).allSatisfy(row -> {
            assertThat(number(row, Count.FG3M)).isLessThanOrEqualTo(number(row, Count.FG3A));
            assertThat(number(row, Count.FGM) - number(row, Count.FG3M))
                    .isLessThanOrEqualTo(number(row, Count.FGA) - number(row, Count.FG3A));
            assertThat(number(row, Count.FTM)).isLessThanOrEqualTo(number(row, Count.FTA));
        });
    }

    @Test
    void scoresLookLikeTheLeagues() {
        var mean = LEAGUE.games().stream().mapToInt(game -> game.homeScore() + game.awayScore()).average().orElseThrow() / 2;
        var margin = LEAGUE.games().stream().mapToInt(game -> Math.abs(game.homeScore() - game.awayScore())).average().orElseThrow();
        assertThat(mean).isBetween(108.0, 119.0);
        assertThat(margin).as("12.6 in 2023-24").isBetween(10.0, 17.0);
        assertThat(LEAGUE.games()).filteredOn(game -> game.overtimePeriods().orElseThrow() > 0).hasSizeBetween(8, 50);
    }

    @Test
    void playersHaveOneLookupEachAndTeamsThirteen() {
        var players = LEAGUE.games().stream().flatMap(game -> LEAGUE.boxRows(game).stream()).collect(Collectors.groupingBy(BoxRow::team,
                Collectors.mapping(row -> PlayerLookup.of(row.player().fullName()).orElseThrow(), Collectors.toSet())));
        assertThat(players).hasSize(30);
        assertThat(players.values()).allSatisfy(team -> assertThat(team).hasSize(13));
        assertThat(players.values().stream().flatMap(Collection::stream).distinct()).hasSize(390);
    }

    @Test
    void whoIsOutDoesNotPlay() {
        assertThat(LEAGUE.games()).allSatisfy(game -> {
            var out = LEAGUE.injuriesOnTheMorningOf(game.date()).stream().filter(note -> note.status() == InjuryNote.Status.OUT)
                    .map(note -> note.player().bdlId()).toList();
            assertThat(LEAGUE.boxRows(game)).extracting(row -> row.player().bdlId()).doesNotContainAnyElementsOf(out);
        });
        assertThat(LEAGUE.injuriesOnTheMorningOf(OPENING_NIGHT.plusDays(30))).hasSizeBetween(5, 60);
    }

    @Test
    void bookmakersSpellNamesTheirWayButTheRuleBringsThemTogether() {
        var names = LEAGUE.games().stream().flatMap(game -> LEAGUE.boxRows(game).stream())
                .collect(Collectors.toMap(row -> PlayerLookup.of(row.player().fullName()).orElseThrow(), row -> row.player().fullName(),
                        (one, _) -> one));
        var quotes = LEAGUE.propSnapshotsTakenOn(OPENING_NIGHT).stream().flatMap(snapshot -> snapshot.quotes().stream()).toList();
        assertThat(quotes).isNotEmpty()
                .allSatisfy(quote -> assertThat(names).containsKey(PlayerLookup.of(quote.playerName()).orElseThrow()));
        assertThat(quotes).anySatisfy(quote -> assertThat(names.values()).doesNotContain(quote.playerName()));
    }

    @Test
    void linesAreAsGoodAsRealOnes() {
        var errors = LEAGUE.games().stream().flatMap(game -> errorsOfLines(game).stream()).mapToDouble(Math::abs).summaryStatistics();
        assertThat(errors.getAverage()).as("mean absolute difference of points lines to points; 5.2 in reality").isBetween(3.8, 6.2);
    }

    @Test
    void anotherSeedIsAnotherLeague() {
        var other = SimulatedSeason.of(new LeaguePlan(43, OPENING_NIGHT, 2));
        var ids = LEAGUE.games().stream().limit(5).map(Game::id).toList();
        assertThat(other.games().stream().limit(5).map(Game::id).toList()).isNotEqualTo(ids);
        assertThat(SimulatedSeason.of(new LeaguePlan(42, OPENING_NIGHT, 2)).games().stream().limit(5).map(Game::id)).isEqualTo(ids);
    }

    private static List<Double> errorsOfLines(Game game) {
        var quotes = LEAGUE.propSnapshotsTakenOn(game.date()).stream().filter(snapshot -> snapshot.game().equals(game)).limit(1)
                .flatMap(snapshot -> snapshot.quotes().stream()).filter(quote -> quote.market().equals("player_points")).toList();
        return LEAGUE.boxRows(game).stream().filter(row -> !row.sat())
                .flatMap(row -> quotes.stream()
                        .filter(quote -> PlayerLookup.of(quote.playerName()).equals(PlayerLookup.of(row.player().fullName())))
                        .map(quote -> quote.line().doubleValue() - number(row, Count.POINTS)))
                .toList();
    }

    private static long number(BoxRow row, Count count) { return row.count(count).orElseThrow(); }

    private static int points(Game game, TeamCode team) {
        return rows(game, team).stream().mapToInt(row -> (int) number(row, Count.POINTS)).sum();
    }

    private static List<BoxRow> rows(Game game, TeamCode team) {
        return LEAGUE.boxRows(game).stream().filter(row -> row.team() == team).toList();
    }
}
