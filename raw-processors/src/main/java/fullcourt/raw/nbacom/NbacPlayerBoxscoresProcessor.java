package fullcourt.raw.nbacom;

import static fullcourt.raw.nbacom.NbacPlayerBoxscoresTable.*;

import fullcourt.league.GameId;
import fullcourt.league.NbaGameId;
import fullcourt.league.PlayerLookup;
import fullcourt.league.TeamCode;
import fullcourt.platform.documents.FileContext;
import fullcourt.platform.documents.RowPath;
import fullcourt.platform.steps.RawProcessor;
import fullcourt.platform.tables.InvalidRowException;
import fullcourt.platform.tables.PathPrefix;
import fullcourt.platform.tables.Row;
import fullcourt.platform.tables.RowBuilder;
import fullcourt.platform.tables.Table;
import fullcourt.raw.Minutes;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * The league's game log of one or more days, a row for each player: {@code nba-com/player-boxscores/<date>/<time>.json}. A game's day is the
 * row's own; the path has the day of the request.
 */
@Component
final class NbacPlayerBoxscoresProcessor implements RawProcessor {
    private static final Shots SHOTS = new Shots(new Shots.Kind(FG_MADE, FG_ATTEMPTED, FG_PCT),
            new Shots.Kind(THREES_MADE, THREES_ATTEMPTED, THREES_PCT), new Shots.Kind(FT_MADE, FT_ATTEMPTED, FT_PCT), POINTS);

    @Override
    public Set<PathPrefix> handles() {
        return Set.of(PathPrefix.of("nba-com/player-boxscores"));
    }

    @Override
    public Table table() {
        return TABLE;
    }

    @Override
    public RowPath rows() {
        return RowPath.ofResultSet("LeagueGameLog");
    }

    @Override
    public void compute(RowBuilder row, FileContext file) {
        fillGame(row, file);
        row.set(PLAYER, PlayerLookup.of(row.get(FULL_NAME)))
                .set(MINUTES, row.find(MINUTES_TEXT).map(text -> Minutes.of(text)
                        .orElseThrow(() -> new InvalidRowException("/MIN", "minutes is '%s', accepted is 34 or 34:12".formatted(text)))))
                .set(IS_FINAL, file.row("/WL").filter(result -> result.equals("W") || result.equals("L")).isPresent());
        SHOTS.fill(row);
    }

    /** Both teams' rows say who is at home; where they disagree, one game would become two. */
    @Override
    public Optional<String> problemWithRows(List<Row> rows) {
        Map<NbaGameId, Set<GameId>> games = new LinkedHashMap<>();
        rows.forEach(row -> games.computeIfAbsent(row.get(NBA_GAME), _ -> new LinkedHashSet<>()).add(row.get(GAME)));
        return games.entrySet().stream().filter(game -> game.getValue().size() > 1).findFirst()
                .map(game -> "The document says of game %s that it is %s.".formatted(game.getKey(), game.getValue()));
    }

    private static void fillGame(RowBuilder row, FileContext file) {
        NbaGameId id = row.get(NBA_GAME);
        MatchUp teams = MatchUp.of(file.row("/MATCHUP"), id.type());
        TeamCode team = NbaTeams.require(file.row("/TEAM_ID"), file.row("/TEAM_ABBREVIATION"));
        if (team != teams.away() && team != teams.home())
            throw new InvalidRowException("/MATCHUP",
                    "a player of %s is listed for the game %s at %s".formatted(team, teams.away(), teams.home()));
        LocalDate date = PrintedDay.require("/GAME_DATE", file.row("/GAME_DATE"));
        row.set(GAME_DATE, date).set(GAME, new GameId(date, teams.away(), teams.home())).set(TEAM, team).set(HOME, teams.home())
                .set(AWAY, teams.away()).set(SEASON_YEAR, (long) id.season().startYear())
                .set(SEASON_TYPE, id.type().name().toLowerCase(Locale.ROOT));
    }
}
