package fullcourt.testing.sql;

/**
 * A column of a table or of a result.
 *
 * @param type GoogleSQL's name: {@code INT64}, {@code NUMERIC(5,1)}
 * @param nullable true for every column of a result: the analyser does not know
 */
public record GateColumn(String name, String type, boolean nullable) {

    /** The type without precision and scale. */
    String plainType() {
        int bracket = type.indexOf('(');
        return bracket < 0 ? type : type.substring(0, bracket);
    }
}
