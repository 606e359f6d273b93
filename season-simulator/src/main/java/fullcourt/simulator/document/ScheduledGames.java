package fullcourt.simulator.document;

import fullcourt.league.GameType;
import fullcourt.league.TeamCode;
import fullcourt.simulator.document.ScheduleDocument.PrintedGame;
import fullcourt.simulator.season.Game;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Walks through a season in order, to know each game's place in the day and the week and the teams' records after it. */
final class ScheduledGames {
    private final List<Game> games;
    private final LocalDate firstMonday;
    private final Map<LocalDate, Integer> gamesOfDay = new HashMap<>();
    private final Map<TeamCode, Integer> wins = new EnumMap<>(TeamCode.class);
    private final Map<TeamCode, Integer> losses = new EnumMap<>(TeamCode.class);
    private final Map<String, Integer> seriesGames = new HashMap<>();

    ScheduledGames(List<Game> games) {
        this.games = games;
        this.firstMonday = games.getFirst().date().with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    List<PrintedGame> printed() {
        var printed = new ArrayList<PrintedGame>();
        for (var game : games)
            printed.add(print(game));
        return printed;
    }

    private PrintedGame print(Game game) {
        var place = new Place(gamesOfDay.merge(game.date(), 1, Integer::sum), weekOf(game), seriesGameOf(game));
        if (game.nbaId().type() == GameType.REGULAR_SEASON)
            count(game);
        var scheduled = ScheduledGame.of(game, place, ScheduledGame.Team.unplayed(game.id().home()),
                ScheduledGame.Team.unplayed(game.id().away()), false);
        var finished = ScheduledGame.of(game, place, afterwards(game, game.id().home()), afterwards(game, game.id().away()), true);
        return new PrintedGame(game, Json.bytes(scheduled), Json.bytes(finished));
    }

    private void count(Game game) {
        var winner = game.winner();
        wins.merge(winner, 1, Integer::sum);
        losses.merge(winner == game.id().home() ? game.id().away() : game.id().home(), 1, Integer::sum);
    }

    private ScheduledGame.Team afterwards(Game game, TeamCode team) {
        return ScheduledGame.Team.of(team, wins.getOrDefault(team, 0), losses.getOrDefault(team, 0), game.scoreOf(team));
    }

    private int weekOf(Game game) {
        return (int) ChronoUnit.WEEKS.between(firstMonday, game.date()) + 1;
    }

    /** 0 outside the play-offs; a series is round and place in the bracket: all but the last digit of the id. */
    private int seriesGameOf(Game game) {
        if (game.nbaId().type() != GameType.PLAYOFFS)
            return 0;
        return seriesGames.merge(game.nbaId().value().substring(0, 9), 1, Integer::sum);
    }

    /**
     * Where a game stands in the season.
     * @param sequence among the games of its day, from 1
     * @param week from 1, Monday to Sunday
     * @param seriesGame from 1 in the play-offs, else 0
     */
    record Place(int sequence, int week, int seriesGame) {}
}
