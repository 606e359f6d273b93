package fullcourt.simulator.season;

import fullcourt.league.Season;
import java.time.LocalDate;
import java.util.List;

/** A season that was played, really or not. Every method is a pure function of the source: called twice, it returns the same. */
public interface SeasonSource extends AutoCloseable {
    Season season();

    /** All games, by date, then NBA id; at least one. */
    List<Game> games();

    /** Who played, home team first; players who sat are there only if the source knows them. */
    List<BoxRow> boxRows(Game game);

    /** Who was hurt as far as one could know on the morning of that day: nothing from that day's games or later. */
    List<InjuryNote> injuriesOnTheMorningOf(LocalDate day);

    /** False where the source does not say who is hurt: no list is not an empty list. */
    default boolean hasInjuryLists() { return true; }

    /** Prices taken on that day (New York), of games of any later or the same day; by time, then game. */
    List<PropSnapshot> propSnapshotsTakenOn(LocalDate day);

    /** Spellings of other feeds that the one rule for names does not bring together; by spelling. */
    List<PlayerAlias> aliases();

    /** Whatever the source holds and does not tell, counted. */
    UnusedHistory unusedHistory();

    @Override
    void close();

    default LocalDate firstDay() { return games().getFirst().date(); }

    default LocalDate lastDay() { return games().getLast().date(); }

    default List<Game> gamesOn(LocalDate day) {
        return games().stream().filter(game -> game.date().equals(day)).toList();
    }
}
