package fullcourt.raw.nbacom;

import fullcourt.league.PlayerLookup;
import fullcourt.league.Season;
import fullcourt.league.TeamCode;
import fullcourt.platform.documents.FileContext;
import fullcourt.platform.documents.RowPath;
import fullcourt.platform.steps.RawProcessor;
import fullcourt.platform.tables.InvalidRowException;
import fullcourt.platform.tables.PathPrefix;
import fullcourt.platform.tables.Row;
import fullcourt.platform.tables.RowBuilder;
import fullcourt.platform.tables.Table;
import fullcourt.raw.WholeList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * The league's index of players: {@code nba-com/player-list/<date>/<time>.json}. The season is the one of the request; in summer that is
 * the next one, whatever the date says.
 */
@Component
final class NbacPlayerListProcessor implements RawProcessor {
    private static final String SEASON = "/parameters/Season";
    private static final int MIN_PLAYERS = 400;
    private static final List<String> FILTERS = List.of("Historical", "TeamID", "Country", "College", "DraftYear", "DraftPick",
            "PlayerPosition", "Height", "Weight", "Active", "AllStar");

    @Override
    public Set<PathPrefix> handles() {
        return Set.of(PathPrefix.of("nba-com/player-list"));
    }

    @Override
    public Table table() {
        return NbacPlayerListTable.TABLE;
    }

    @Override
    public RowPath rows() {
        return RowPath.ofResultSet("PlayerIndex");
    }

    @Override
    public boolean isWholeOrNothing() {
        return true;
    }

    @Override
    public Optional<String> problemWith(FileContext file, int rowsFound) {
        if (file.document(SEASON).flatMap(Season::parse).isEmpty())
            return Optional
                    .of("The list does not say which season it is of: %s is '%s'.".formatted(SEASON, file.document(SEASON).orElse("")));
        return filter(file).or(() -> rowsFound >= MIN_PLAYERS
                ? Optional.empty()
                : Optional.of("The list has %d players; it replaces a season only with at least %d.".formatted(rowsFound, MIN_PLAYERS)));
    }

    private static Optional<String> filter(FileContext file) {
        return FILTERS.stream().flatMap(name -> file.document("/parameters/" + name).filter(value -> !value.equals("0"))
                .map(value -> "The list was asked for with %s=%s, so it is not the whole league's.".formatted(name, value)).stream())
                .findFirst();
    }

    @Override
    public Optional<String> problemWithRows(List<Row> rows) {
        return WholeList.missingTeams(rows, NbacPlayerListTable.TEAM, "a season");
    }

    @Override
    public void compute(RowBuilder row, FileContext file) {
        String name = Stream.of("/PLAYER_FIRST_NAME", "/PLAYER_LAST_NAME").flatMap(place -> part(place, file).stream())
                .collect(Collectors.joining(" "));
        row.set(NbacPlayerListTable.SEASON_YEAR, file.document(SEASON).flatMap(Season::parse).map(season -> (long) season.startYear()))
                .set(NbacPlayerListTable.FULL_NAME, Optional.of(name).filter(printed -> !printed.isEmpty()))
                .set(NbacPlayerListTable.PLAYER, PlayerLookup.of(name)).set(NbacPlayerListTable.TEAM, team(file))
                .set(NbacPlayerListTable.IS_ACTIVE, file.row("/ROSTER_STATUS").map(NbacPlayerListProcessor::isOnARoster));
    }

    /** Half a name is another player's, so only a part that is there may be empty: Nene has one name. */
    private static Optional<String> part(String place, FileContext file) {
        if (!file.isInRow(place))
            throw new InvalidRowException(place, "this part of the player's name is missing");
        return file.row(place);
    }

    private static Optional<TeamCode> team(FileContext file) {
        Optional<String> id = file.row("/TEAM_ID").filter(number -> !number.equals("0"));
        Optional<String> code = file.row("/TEAM_ABBREVIATION");
        return id.isEmpty() && code.isEmpty() ? Optional.empty() : Optional.of(NbaTeams.require(id, code));
    }

    /** The league writes 1.0. */
    private static boolean isOnARoster(String status) {
        return switch (status) {
            case "1", "1.0" -> true;
            case "0", "0.0" -> false;
            default -> throw new InvalidRowException("/ROSTER_STATUS", "is_active is '%s', accepted is 1 or 0".formatted(status));
        };
    }
}
