package fullcourt.embedded.warehouse;

/** The SQL uses something that BigQuery and DuckDB do not both support, or support differently. The SQL file must be changed. */
public final class UnsupportedSqlException extends IllegalArgumentException {
    private static final long serialVersionUID = 1;

    /** @param instead what to write, without a full stop */
    UnsupportedSqlException(int line, String construct, String instead) {
        super("Line %d: %s is outside the SQL subset of docs/rules/sql-subset.md; %s.".formatted(line, construct, instead));
    }
}
