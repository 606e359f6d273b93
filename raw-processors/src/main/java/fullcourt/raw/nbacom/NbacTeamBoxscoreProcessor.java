package fullcourt.raw.nbacom;

import static fullcourt.raw.LeagueTypes.NBA_GAME_ID;

import fullcourt.league.NbaGameId;
import fullcourt.league.Season;
import fullcourt.platform.documents.FileContext;
import fullcourt.platform.documents.RowPath;
import fullcourt.platform.steps.RawProcessor;
import fullcourt.platform.tables.InvalidRowException;
import fullcourt.platform.tables.PathPrefix;
import fullcourt.platform.tables.RowBuilder;
import fullcourt.platform.tables.Table;
import fullcourt.raw.Minutes;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Both teams of a game: {@code nba-com/team-boxscore/<YYYYMMDD>/<game id>/<time>.json}. */
@Component
final class NbacTeamBoxscoreProcessor implements RawProcessor {
    private static final int TEAMS = 2;

    @Override
    public Set<PathPrefix> handles() {
        return Set.of(PathPrefix.of("nba-com/team-boxscore"));
    }

    @Override
    public Table table() {
        return NbacTeamBoxscoreTable.TABLE;
    }

    @Override
    public RowPath rows() {
        return RowPath.of("/teams/*");
    }

    @Override
    public Optional<String> problemWith(FileContext file, int rowsFound) {
        return rowsFound == TEAMS
                ? Optional.empty()
                : Optional.of("The box score lists %d teams; two play.".formatted(rowsFound));
    }

    @Override
    public void compute(RowBuilder row, FileContext file) {
        LocalDate date = file.document("/gameDate").map(text -> PrintedDay.require("", Optional.of(text))).orElseGet(file::pathDate);
        NbaGameId id = file.row("/gameId").or(() -> file.document("/gameId")).flatMap(NBA_GAME_ID.parser())
                .orElseThrow(() -> new InvalidRowException("/gameId", "nba_game_id is missing or not ten digits"));
        BoxscoreSides sides = BoxscoreSides.of(file);
        row.set(NbacTeamBoxscoreTable.NBA_GAME, id).set(NbacTeamBoxscoreTable.GAME_DATE, date)
                .set(NbacTeamBoxscoreTable.SEASON_YEAR, (long) Season.of(date).startYear())
                .set(NbacTeamBoxscoreTable.TEAM, sides.teamAtHand(file)).set(NbacTeamBoxscoreTable.IS_HOME, sides.isHomeAtHand(file))
                .set(NbacTeamBoxscoreTable.GAME, sides.game(date))
                .set(NbacTeamBoxscoreTable.MINUTES, row.find(NbacTeamBoxscoreTable.MINUTES_TEXT).map(NbacTeamBoxscoreProcessor::minutes));
        NbacTeamBoxscoreTable.SHOTS.fill(row);
    }

    private static BigDecimal minutes(String text) {
        return Minutes.of(text)
                .orElseThrow(() -> new InvalidRowException("/minutes", "minutes is '%s', accepted is 240:00".formatted(text)));
    }
}
