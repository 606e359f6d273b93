package fullcourt.raw.nbacom;

import static fullcourt.platform.tables.ColumnType.INT64;

import fullcourt.league.GameId;
import fullcourt.league.Season;
import fullcourt.league.TeamCode;
import fullcourt.platform.documents.FileContext;
import fullcourt.platform.documents.RowPath;
import fullcourt.platform.steps.RawProcessor;
import fullcourt.platform.tables.InvalidRowException;
import fullcourt.platform.tables.PathPrefix;
import fullcourt.platform.tables.RowBuilder;
import fullcourt.platform.tables.Table;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/**
 * A day's officials: {@code nba-com/referee-assignments/<date>/<time>.json}. The lists of the two other leagues in it are ignored.
 */
@Component
final class NbacRefereeAssignmentsProcessor implements RawProcessor {
    private static final String GAMES = "/refereeAssignments/nba/Table/rows";
    private static final String REPLAY_CENTER = "/refereeAssignments/nba/Table1/rows";

    @Override
    public Set<PathPrefix> handles() {
        return Set.of(PathPrefix.of("nba-com/referee-assignments"));
    }

    @Override
    public Table table() {
        return NbacRefereeAssignmentsTable.TABLE;
    }

    @Override
    public RowPath rows() {
        return RowPath.ofAll(GAMES + "/*", REPLAY_CENTER + "/*");
    }

    @Override
    public Optional<Function<JsonNode, List<JsonNode>>> split() {
        return Optional.of(OfficialsOfGame::split);
    }

    @Override
    public Optional<String> problemWith(FileContext file, int rowsFound) {
        return file.document("/metadata/gameCount/nba").flatMap(INT64.parser()).filter(count -> count < 0 || !hasGames(file, count))
                .map(count -> "The document announces %d games and lists another number of them.".formatted(count));
    }

    private static boolean hasGames(FileContext file, long count) {
        return file.document(GAMES + "/" + count + "/game_id").isEmpty()
                && (count == 0 || file.document(GAMES + "/" + (count - 1) + "/game_id").isPresent());
    }

    @Override
    public void compute(RowBuilder row, FileContext file) {
        LocalDate date = PrintedDay.require("/game_date", file.row("/game_date"));
        LocalDate day = file.document("/metadata/date").flatMap(PrintedDay::of).orElseGet(file::pathDate);
        if (!date.equals(day))
            throw new InvalidRowException("/game_date", "the assignment is for %s in a document about %s".formatted(date, day));
        row.set(NbacRefereeAssignmentsTable.GAME_DATE, date)
                .set(NbacRefereeAssignmentsTable.SEASON_YEAR, (long) Season.of(date).startYear());
        if (file.foundBy().startsWith(GAMES))
            fillGame(row, file, date);
        else
            row.set(NbacRefereeAssignmentsTable.DUTY, NbacRefereeAssignmentsTable.IN_REPLAY_CENTER)
                    .set(NbacRefereeAssignmentsTable.OFFICIAL_NAME, file.row("/replaycenter_official"));
    }

    private static void fillGame(RowBuilder row, FileContext file, LocalDate date) {
        TeamCode home = NbaTeams.require(file.row("/home_team_id"), file.row("/home_team_abbr"));
        TeamCode away = NbaTeams.require(file.row("/away_team_id"), file.row("/away_team_abbr"));
        GameCode.requireSameSides("/game_code", file.row("/game_code"), away, home);
        row.set(NbacRefereeAssignmentsTable.DUTY, NbacRefereeAssignmentsTable.ON_COURT)
                .set(NbacRefereeAssignmentsTable.OFFICIAL_NAME, file.row("/official_name"))
                .set(NbacRefereeAssignmentsTable.SEASON_YEAR,
                        (long) row.get(NbacRefereeAssignmentsTable.NBA_GAME).season().startYear())
                .set(NbacRefereeAssignmentsTable.HOME, home).set(NbacRefereeAssignmentsTable.AWAY, away)
                .set(NbacRefereeAssignmentsTable.GAME, GameId.of(date, away, home)
                        .orElseThrow(() -> new InvalidRowException("", "%s is listed against itself".formatted(home))));
    }
}
