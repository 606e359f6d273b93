package fullcourt.raw;

import static fullcourt.platform.warehouse.ColumnType.INT64;

import fullcourt.platform.processor.FileContext;
import java.util.Optional;

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
}
