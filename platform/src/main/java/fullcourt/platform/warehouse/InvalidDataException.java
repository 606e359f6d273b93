package fullcourt.platform.warehouse;

/** Rows that break their table's declaration. Nothing was written; the input or the query has to change. */
public final class InvalidDataException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public InvalidDataException(TableId table, String problem) {
        super("%s was not written: %s. Correct the input or the query, then run again.".formatted(table, problem));
    }
}
