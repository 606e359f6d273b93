package fullcourt.simulator.document;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** How the league's statistics answer: named columns once, then rows without names. */
record ResultSetDocument(String resource, Object parameters, List<ResultSet> resultSets) {

    static ResultSetDocument of(String resource, Object parameters, String name, String headers, List<List<@Nullable Object>> rows) {
        return new ResultSetDocument(resource, parameters, List.of(new ResultSet(name, List.of(headers.split(" ")), rows)));
    }

    record ResultSet(String name, List<String> headers, List<List<@Nullable Object>> rowSet) {}
}
