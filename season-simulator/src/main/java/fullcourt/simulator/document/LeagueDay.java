package fullcourt.simulator.document;

import fullcourt.league.Season;
import fullcourt.league.TeamCode;
import fullcourt.simulator.season.BoxRow;
import fullcourt.simulator.season.Count;
import fullcourt.simulator.season.Game;
import fullcourt.simulator.season.InjuryNote;
import fullcourt.simulator.season.Player;
import fullcourt.simulator.season.PropSnapshot;
import fullcourt.simulator.season.SeasonSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * One day of a season, from which the documents of all feeds are written, so that they agree with each other.
 * @param squads players under contract, the regulars first: those in a box score so far, and some who never play
 * @param earlier what a player did in the games before the day
 */
record LeagueDay(SeasonSource source, LocalDate day, Map<TeamCode, List<Player>> squads, Map<Player, List<BoxRow>> earlier) {
    private static final List<String> RESERVES = List.of("Anton Bankwart", "Boris Seitlin", "Clemens Endres", "Detlef Holdt");
    private static final long FIRST_RESERVE = 800_000;
    private static final double USUAL_POINTS = 112;

    static LeagueDay of(SeasonSource source, LocalDate day) {
        var seen = new EnumMap<TeamCode, Set<Player>>(TeamCode.class);
        var earlier = new HashMap<Player, List<BoxRow>>();
        source.games().stream().filter(game -> !game.date().isAfter(day)).forEach(game -> source.boxRows(game).forEach(row -> {
            seen.computeIfAbsent(row.team(), _ -> new LinkedHashSet<>()).add(row.player());
            if (game.date().isBefore(day))
                earlier.computeIfAbsent(row.player(), _ -> new ArrayList<>()).add(row);
        }));
        var squads = new EnumMap<TeamCode, List<Player>>(TeamCode.class);
        for (var team : TeamCode.values())
            squads.put(team, Stream.concat(seen.getOrDefault(team, Set.of()).stream(), reserves(team)).toList());
        return new LeagueDay(source, day, squads, earlier);
    }

    private static Stream<Player> reserves(TeamCode team) {
        return RESERVES.stream()
                .map(name -> Player.named(FIRST_RESERVE + team.bdlId() * 10L + RESERVES.indexOf(name), name + "-" + team.name()))
                .map(player -> new Player(player.bdlId(), player.firstName(), player.lastName(),
                        Optional.of(new Player.Profile("F", "6-7", "215", Long.toString(90 + player.bdlId() % 10), "Lakeside", "USA", 2024,
                                2, 58))));
    }

    Season season() { return source.season(); }

    List<Game> games() { return source.gamesOn(day); }

    List<Player> squad(TeamCode team) { return squads.getOrDefault(team, List.of()); }

    List<BoxRow> rows(Game game, TeamCode team) {
        return source.boxRows(game).stream().filter(row -> row.team() == team).toList();
    }

    /** The players who took part, the home team first, then those who sat. */
    List<BoxRow> rows(Game game) { return source.boxRows(game); }

    List<InjuryNote> injured(TeamCode team) {
        return source.injuriesOnTheMorningOf(day).stream().filter(note -> note.team() == team).toList();
    }

    /** Lines of the day's games at the source's own times. */
    List<PropSnapshot> propSnapshots() {
        return source.propSnapshotsTakenOn(day).stream().filter(snapshot -> snapshot.game().date().equals(day)).toList();
    }

    /** Mean of the games before the day for which the number is known; 0 for a player without one. */
    double average(Player player, Count count) {
        return earlier.getOrDefault(player, List.of()).stream().flatMap(row -> row.count(count).stream()).mapToLong(Long::longValue)
                .average().orElse(0);
    }

    /** Points a game before the day. */
    double averagePoints(TeamCode team) {
        return source.games().stream().filter(game -> game.date().isBefore(day) && game.id().involves(team))
                .mapToInt(game -> game.scoreOf(team)).average().orElse(USUAL_POINTS);
    }
}
