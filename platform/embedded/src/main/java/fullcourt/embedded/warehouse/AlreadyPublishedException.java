package fullcourt.embedded.warehouse;

import java.sql.SQLException;

/** The fence: somebody else committed this publish id, or this event. */
final class AlreadyPublishedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    AlreadyPublishedException(SQLException cause) {
        super(cause);
    }
}
