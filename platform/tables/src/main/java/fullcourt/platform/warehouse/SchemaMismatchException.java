package fullcourt.platform.warehouse;

import fullcourt.platform.tables.TableId;

/** The live table is not the declared one. Nothing was changed and the service does not start. */
public final class SchemaMismatchException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public SchemaMismatchException(TableId table, String difference) {
        super("The live table %s differs from its declaration: %s. Bring the table into the declared form (or start the build that made it), then start again."
                .formatted(table, difference));
    }
}
