package fullcourt.raw;

import static fullcourt.platform.tables.ColumnType.INT64;

import fullcourt.league.TeamCode;
import fullcourt.platform.documents.FileContext;
import fullcourt.platform.tables.Column;
import fullcourt.platform.tables.Row;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Whether a list of players may take the place of the one before it: only if it is whole, or who is cut off would read as gone. */
public final class WholeList {
    private WholeList() {}

    /**
     * Compares a list's length with the number of players the document itself names, where it does.
     * @param fewest how many such a list has at least
     */
    public static Optional<String> problem(FileContext file, int rowsFound, int fewest) {
        Optional<Long> announced = file.document("/playerCount").flatMap(INT64.parser()).filter(count -> count != rowsFound);
        if (announced.isPresent())
            return Optional.of("The list has %d players and says of itself that it has %d.".formatted(rowsFound, announced.get()));
        return rowsFound < fewest
                ? Optional.of("The list has %d players; it counts as whole only with at least %d.".formatted(rowsFound, fewest))
                : Optional.empty();
    }

    /** @param replaced what the list takes the place of */
    public static Optional<String> missingTeams(List<Row> rows, Column<TeamCode> column, String replaced) {
        Set<TeamCode> teams = rows.stream().flatMap(row -> row.find(column).stream()).collect(Collectors.toSet());
        return teams.size() == TeamCode.values().length
                ? Optional.empty()
                : Optional.of("The list has players of %d teams; it replaces %s only with all %d.".formatted(teams.size(), replaced,
                        TeamCode.values().length));
    }
}
