package fullcourt.testing.sql;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Compares the result of a file with the table it fills. BigQuery turns no FLOAT64 into a NUMERIC by itself, DuckDB does. */
final class OutputColumns {

    private static final Map<String, Set<String>> ALSO_ACCEPTED = Map.of("NUMERIC", Set.of("INT64"), "FLOAT64", Set.of("INT64", "NUMERIC"));

    private OutputColumns() {}

    /**
     * @param expected the columns that a step has to deliver
     * @return a sentence for the first that is missing, too many or of another type
     */
    static Optional<String> problem(List<GateColumn> output, List<GateColumn> expected) {
        Stream<String> missing = expected.stream().filter(column -> output.stream().noneMatch(found -> found.name().equals(column.name())))
                .map(column -> "the result has no column %s.".formatted(column.name()));
        Stream<String> surplus = output.stream().filter(found -> expected.stream().noneMatch(column -> found.name().equals(column.name())))
                .map(found -> "the result's column %s is not declared in the table.".formatted(found.name()));
        Stream<String> mistyped = expected.stream().flatMap(column -> output.stream().filter(found -> found.name().equals(column.name()))
                .filter(found -> !accepts(column.plainType(), found.type()))
                .map(found -> "the result's column %s is %s, the table declares %s; write CAST(… AS %s).".formatted(column.name(),
                        found.type(),
                        column.type(), column.plainType())));
        return Stream.of(missing, surplus, mistyped).flatMap(problems -> problems).findFirst();
    }

    private static boolean accepts(String declared, String found) {
        return declared.equals(found) || ALSO_ACCEPTED.getOrDefault(declared, Set.of()).contains(found);
    }
}
