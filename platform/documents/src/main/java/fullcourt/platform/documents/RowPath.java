package fullcourt.platform.documents;

import java.util.List;
import java.util.Optional;

/**
 * Where in a document the rows are: JSON pointers in which {@code *} means "each element of this array". Rows that are lists with
 * {@code headers} beside them are read as objects with those names.
 * A document that has none of them has another schema and is quarantined; one that has them with nothing inside is empty. An element on the
 * path to rows that has no list of them is rejected as one row: how many are missing cannot be known.
 * @param resultSet if present, only rows in the outermost array's element of that {@code name}
 * @param isEachNeeded whether a document has all of the pointers, and not just any: the players of both teams
 */
public record RowPath(List<String> pointers, Optional<String> resultSet, boolean isEachNeeded) {
    static final String CSV = "rows";

    /** The rows of a CSV file, each an object that its header names; empty values are absent. */
    public static final String CSV_ROWS = "/" + CSV + "/*";

    /** At one of several places, or at some of them. */
    public static RowPath of(String... pointers) {
        return new RowPath(List.of(pointers), Optional.empty(), false);
    }

    /** At each of several places: a document that lacks one of them lacks rows. */
    public static RowPath ofAll(String... pointers) {
        return new RowPath(List.of(pointers), Optional.empty(), true);
    }

    /** One result set of stats.nba.com: {@code {"resultSets": [{"name", "headers": [], "rowSet": [[]]}]}}. */
    public static RowPath ofResultSet(String name) {
        return new RowPath(List.of("/resultSets/*/rowSet/*"), Optional.of(name), false);
    }

    @Override
    public String toString() {
        return String.join(" or ", pointers) + resultSet.map(" of the result set "::concat).orElse("");
    }
}
