package fullcourt.platform.files;

import fullcourt.platform.tables.TableId;

/** Publishes staged rows without ever failing the caller: what cannot be published stays staged for the next call. */
public interface StagedPublishing {

    /** After a message's rows were staged. */
    void publishIfIdle(TableId table);

    /** Publishes everything staged. @return rows applied */
    long publishStaged();
}
