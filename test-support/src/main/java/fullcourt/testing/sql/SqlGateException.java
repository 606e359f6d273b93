package fullcourt.testing.sql;

/** A SQL file may not go to the warehouse. The message is one sentence: file, place, reason. The SQL file must be corrected. */
public final class SqlGateException extends RuntimeException {
    private static final long serialVersionUID = 1;

    SqlGateException(SqlFile file, String problem) {
        super(file.name() + ": " + problem);
    }
}
