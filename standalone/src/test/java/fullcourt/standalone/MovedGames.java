package fullcourt.standalone;

import fullcourt.league.GameId;
import fullcourt.league.Season;
import fullcourt.simulator.season.BoxRow;
import fullcourt.simulator.season.Game;
import fullcourt.simulator.season.InjuryNote;
import fullcourt.simulator.season.UnusedHistory;
import fullcourt.simulator.season.PlayerAlias;
import fullcourt.simulator.season.PropSnapshot;
import fullcourt.simulator.season.SeasonSource;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A season in which some games are played on another day than announced; no book has lines for them.
 * @param moved by the game as it was announced
 */
record MovedGames(SeasonSource announced, Map<Game, LocalDate> moved) implements SeasonSource {

    Game asPlayed(Game game) {
        LocalDate day = moved.getOrDefault(game, game.date());
        long later = ChronoUnit.DAYS.between(game.date(), day);
        return new Game(game.bdlId(), game.nbaId(), GameId.of(day, game.id().away(), game.id().home()).orElseThrow(),
                game.tipOffAt().map(at -> at.plus(later, ChronoUnit.DAYS)), game.neutral(), game.awayScore(), game.homeScore(),
                game.overtimePeriods());
    }

    @Override
    public List<Game> games() {
        return announced.games().stream().map(this::asPlayed)
                .sorted(Comparator.comparing(Game::date).thenComparing(game -> game.nbaId().value()))
                .toList();
    }

    @Override
    public List<BoxRow> boxRows(Game game) {
        Map<String, Game> byId = announced.games().stream().collect(Collectors.toMap(each -> each.nbaId().value(), each -> each));
        return announced.boxRows(byId.getOrDefault(game.nbaId().value(), game));
    }

    @Override
    public List<PropSnapshot> propSnapshotsTakenOn(LocalDate day) {
        return announced.propSnapshotsTakenOn(day).stream().filter(snapshot -> !moved.containsKey(snapshot.game())).toList();
    }

    @Override
    public List<InjuryNote> injuriesOnTheMorningOf(LocalDate day) {
        return announced.injuriesOnTheMorningOf(day);
    }

    @Override
    public Season season() {
        return announced.season();
    }

    @Override
    public List<PlayerAlias> aliases() {
        return announced.aliases();
    }

    @Override
    public UnusedHistory unusedHistory() {
        return announced.unusedHistory();
    }

    @Override
    public void close() {
        announced.close();
    }
}
