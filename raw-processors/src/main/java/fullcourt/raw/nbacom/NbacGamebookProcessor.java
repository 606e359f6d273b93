package fullcourt.raw.nbacom;

import fullcourt.league.GameId;
import fullcourt.league.PlayerLookup;
import fullcourt.league.Season;
import fullcourt.league.TeamCode;
import fullcourt.platform.documents.FileContext;
import fullcourt.platform.documents.RowPath;
import fullcourt.platform.steps.RawProcessor;
import fullcourt.platform.tables.Column;
import fullcourt.platform.tables.InvalidRowException;
import fullcourt.platform.tables.PathPrefix;
import fullcourt.platform.tables.RowBuilder;
import fullcourt.platform.tables.Table;
import fullcourt.raw.Minutes;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** A game's printed book as read from the PDF: {@code nba-com/gamebooks-data/<date>/<YYYYMMDD-AWYHOM>/<time>.json}. */
@Component
final class NbacGamebookProcessor implements RawProcessor {
    private static final String ACTIVE = "/active_players/*";
    private static final String DID_NOT_PLAY = "/dnp_players/*";
    private static final String INACTIVE = "/inactive_players/*";
    /** Of one list of a book; what names more is refused. */
    static final int MAX_PLAYERS = 100;
    private static final String NO_MINUTES = "-";

    @Override
    public Set<PathPrefix> handles() {
        return Set.of(PathPrefix.of("nba-com/gamebooks-data"));
    }

    @Override
    public Table table() {
        return NbacGamebookPlayerStatsTable.TABLE;
    }

    @Override
    public RowPath rows() {
        return RowPath.ofAll(ACTIVE, DID_NOT_PLAY, INACTIVE);
    }

    /** Rosters and the inactive are forty people; each row looks at all others, so more than can be meant must not be tried. */
    @Override
    public Optional<String> problemWith(FileContext file, int rowsFound) {
        return rowsFound <= MAX_PLAYERS
                ? Optional.empty()
                : Optional.of("The book names %d players; a game has at most %d.".formatted(rowsFound, MAX_PLAYERS));
    }

    @Override
    public Optional<Function<JsonNode, List<JsonNode>>> split() {
        return Optional.of(InactiveList::split);
    }

    @Override
    public void compute(RowBuilder row, FileContext file) {
        GameId game = GamebookGame.of(file);
        row.set(NbacGamebookPlayerStatsTable.GAME, game).set(NbacGamebookPlayerStatsTable.GAME_CODE, GamebookGame.code(file))
                .set(NbacGamebookPlayerStatsTable.GAME_DATE, game.date())
                .set(NbacGamebookPlayerStatsTable.SEASON_YEAR, (long) Season.of(game.date()).startYear())
                .set(NbacGamebookPlayerStatsTable.HOME, game.home()).set(NbacGamebookPlayerStatsTable.AWAY, game.away())
                .set(NbacGamebookPlayerStatsTable.IS_COMPLETE, GamebookPlay.isComplete(file, game));
        fillPlayer(row, file, game);
        fillLine(row, file);
    }

    private static void fillPlayer(RowBuilder row, FileContext file, GameId game) {
        TeamCode named = NbaTeams.require(Optional.empty(), file.row("/team"));
        TeamCode team = file.foundBy().equals(INACTIVE) ? InactiveList.teamOf(file).orElse(named) : named;
        if (!game.involves(team))
            throw new InvalidRowException("/team", "a player of %s is listed for %s".formatted(team, game));
        String name = row.get(NbacGamebookPlayerStatsTable.PRINTED_NAME);
        row.set(NbacGamebookPlayerStatsTable.TEAM, team).set(NbacGamebookPlayerStatsTable.STATUS, status(file))
                .set(NbacGamebookPlayerStatsTable.REASON, file.row("/dnp_reason").or(() -> file.row("/reason")));
        if (file.foundBy().equals(INACTIVE))
            row.set(NbacGamebookPlayerStatsTable.LAST_NAME, LastName.of(name).map(LastName::lookup))
                    .set(NbacGamebookPlayerStatsTable.SUFFIX, LastName.of(name).flatMap(LastName::suffix));
        else
            row.set(NbacGamebookPlayerStatsTable.PLAYER, Optional.of(PlayerLookup.of(name)
                    .orElseThrow(() -> new InvalidRowException("/name", "'%s' has no letters".formatted(name)))));
    }

    private static String status(FileContext file) {
        return switch (file.foundBy()) {
            case ACTIVE -> "active";
            case DID_NOT_PLAY -> "dnp";
            default -> "inactive";
        };
    }

    private static void fillLine(RowBuilder row, FileContext file) {
        row.set(NbacGamebookPlayerStatsTable.MINUTES, row.find(NbacGamebookPlayerStatsTable.MINUTES_TEXT)
                .filter(text -> !text.equals(NO_MINUTES)).map(NbacGamebookProcessor::minutes));
        orElse(row, file, NbacGamebookPlayerStatsTable.TOTAL_REBOUNDS, "/stats/rebounds_total");
        orElse(row, file, NbacGamebookPlayerStatsTable.FOULS, "/stats/fouls");
        NbacGamebookPlayerStatsTable.SHOTS.fill(row);
    }

    private static BigDecimal minutes(String text) {
        return Minutes.of(text)
                .orElseThrow(() -> new InvalidRowException("/stats/minutes", "minutes is '%s', accepted is 35:42".formatted(text)));
    }

    /** Another name that some books have the number under. */
    private static void orElse(RowBuilder row, FileContext file, Column<Long> column, String pointer) {
        if (row.find(column).isEmpty())
            row.set(column, file.row(pointer, column));
    }
}
