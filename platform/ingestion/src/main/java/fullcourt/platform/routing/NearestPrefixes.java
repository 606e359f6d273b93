package fullcourt.platform.routing;

import fullcourt.platform.tables.ObjectPath;
import fullcourt.platform.tables.PathPrefix;
import java.util.Comparator;
import java.util.List;

/** Suggestions for a path without a route: known prefixes that differ from its beginning in a few letters. */
final class NearestPrefixes {
    private static final int MAXIMUM_LENGTH = 80;

    private record Candidate(PathPrefix prefix, int distance) {}

    private NearestPrefixes() {}

    /** At most three, best first; none that differs in more than a third of its letters. */
    static List<PathPrefix> to(ObjectPath path, List<PathPrefix> known) {
        return known.stream().map(prefix -> new Candidate(prefix, distance(beginning(path, prefix), prefix.value())))
                .filter(candidate -> candidate.distance * 3 <= candidate.prefix.value().length())
                .sorted(Comparator.comparingInt(Candidate::distance).thenComparing(Candidate::prefix))
                .limit(3).map(Candidate::prefix).toList();
    }

    /** As many segments of the path as the prefix has. */
    private static String beginning(ObjectPath path, PathPrefix prefix) {
        List<String> segments = path.segments();
        String beginning = String.join("/", segments.subList(0, Math.min(prefix.length(), segments.size())));
        return beginning.substring(0, Math.min(beginning.length(), MAXIMUM_LENGTH));
    }

    /** Letters to insert, delete or replace. */
    private static int distance(String one, String other) {
        int[] row = new int[other.length() + 1];
        for (int column = 0; column < row.length; column++)
            row[column] = column;
        for (int line = 1; line <= one.length(); line++)
            nextRow(row, line, one.charAt(line - 1), other);
        return row[other.length()];
    }

    private static void nextRow(int[] row, int line, char letter, String other) {
        int diagonal = row[0];
        row[0] = line;
        for (int column = 1; column < row.length; column++) {
            int replaced = diagonal + (letter == other.charAt(column - 1) ? 0 : 1);
            diagonal = row[column];
            row[column] = Math.min(replaced, 1 + Math.min(row[column], row[column - 1]));
        }
    }
}
