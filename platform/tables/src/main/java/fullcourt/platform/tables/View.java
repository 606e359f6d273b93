package fullcourt.platform.tables;

/**
 * A query that the warehouse keeps as a view. Nothing is stored; a SELECT without parameters returns the rows.
 * @param grain what one row is: "one team and game"
 * @param schema the columns that the SELECT returns
 */
public record View(TableId id, String grain, Schema schema, SqlFile sql) {

    /** A view whose SELECT is the file of its name on the class path of {@code owner}. */
    public static View of(Class<?> owner, TableId id, String grain, Column<?>... columns) {
        return new View(id, grain, Schema.of(id.toString(), columns), SqlFile.of(owner, id));
    }
}
