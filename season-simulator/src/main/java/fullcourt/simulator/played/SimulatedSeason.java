package fullcourt.simulator.played;

import fullcourt.league.BusinessDay;
import fullcourt.league.GameId;
import fullcourt.league.GameType;
import fullcourt.league.NbaGameId;
import fullcourt.league.Season;
import fullcourt.league.TeamCode;
import fullcourt.simulator.played.Calendar.Fixture;
import fullcourt.simulator.played.PlayedGame.Side;
import fullcourt.simulator.season.BoxRow;
import fullcourt.simulator.season.Game;
import fullcourt.simulator.season.InjuryNote;
import fullcourt.simulator.season.UnusedHistory;
import fullcourt.simulator.season.PlayerAlias;
import fullcourt.simulator.season.PropSnapshot;
import fullcourt.simulator.season.SeasonSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** An invented season, played through at once and kept in memory; safe for several threads. */
public final class SimulatedSeason implements SeasonSource {
    private static final long FIRST_BDL_GAME_ID = 18_500_000;

    private final LeaguePlan plan;
    private final Map<TeamCode, Roster> rosters;
    private final Infirmary infirmary;
    private final List<Game> games = new ArrayList<>();
    private final Map<Game, List<BoxRow>> boxRows = new HashMap<>();
    private final Map<LocalDate, List<PropSnapshot>> snapshots = new TreeMap<>();

    private SimulatedSeason(LeaguePlan plan) {
        this.plan = plan;
        rosters = Roster.ofLeague(plan.seed()).stream().collect(Collectors.toMap(Roster::team, Function.identity()));
        infirmary = new Infirmary(plan, Arrays.stream(TeamCode.values()).map(this::roster).toList());
        var bookmakers = new Bookmakers(plan);
        new Calendar(plan).fixtures().forEach(fixture -> play(fixture, bookmakers));
        snapshots.values().forEach(
                day -> day.sort(Comparator.comparing(PropSnapshot::takenAt).thenComparing(snapshot -> snapshot.game().nbaId().value())));
    }

    public static SimulatedSeason of(LeaguePlan plan) { return new SimulatedSeason(plan); }

    @Override
    public Season season() { return Season.of(plan.openingNight()); }

    @Override
    public List<Game> games() { return Collections.unmodifiableList(games); }

    @Override
    public List<BoxRow> boxRows(Game game) { return boxRows.getOrDefault(game, List.of()); }

    @Override
    public List<InjuryNote> injuriesOnTheMorningOf(LocalDate day) { return infirmary.on(day); }

    @Override
    public List<PropSnapshot> propSnapshotsTakenOn(LocalDate day) { return List.copyOf(snapshots.getOrDefault(day, List.of())); }

    @Override
    public List<PlayerAlias> aliases() { return List.of(); }

    @Override
    public UnusedHistory unusedHistory() { return UnusedHistory.nothing(); }

    @Override
    public void close() {}

    private void play(Fixture fixture, Bookmakers bookmakers) {
        var number = games.size() + 1;
        var home = side(fixture.home(), fixture.date());
        var away = side(fixture.away(), fixture.date());
        var result = new PlayedGame(Dice.of(plan.seed(), "game", number)).play(home, away);
        var nbaId = new NbaGameId("%s%02d%05d".formatted(GameType.REGULAR_SEASON.prefix(), season().startYear() % 100, number));
        var game = new Game(FIRST_BDL_GAME_ID + number, nbaId, new GameId(fixture.date(), fixture.away(), fixture.home()),
                Optional.of(fixture.tipOffAt()), false, result.awayScore(), result.homeScore(),
                OptionalInt.of(result.overtimePeriods()));
        games.add(game);
        boxRows.put(game, Stream.concat(result.homeRows().stream(), result.awayRows().stream()).toList());
        bookmakers.snapshots(game, home.players(), away.players())
                .forEach(snapshot -> snapshots.computeIfAbsent(BusinessDay.of(snapshot.takenAt()), _ -> new ArrayList<>()).add(snapshot));
    }

    private Side side(TeamCode team, LocalDate day) {
        var players = roster(team).members().stream().filter(member -> !infirmary.keepsOut(member, day)).toList();
        return new Side(team, roster(team).style(), players);
    }

    private Roster roster(TeamCode team) { return Optional.ofNullable(rosters.get(team)).orElseThrow(); }
}
