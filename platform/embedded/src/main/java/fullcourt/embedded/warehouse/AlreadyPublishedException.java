package fullcourt.embedded.warehouse;

import java.sql.SQLException;

/** Another transaction committed this publish id, or this event, before. */
final class AlreadyPublishedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    AlreadyPublishedException(SQLException cause) {
        super(cause);
    }
}
