package fullcourt.testing.cloud;

/** A server that tests need, and the environment variable that names one which runs already. */
public enum CloudServer {
    /** {@code http://host:port} */
    BIGQUERY("FULLCOURT_BIGQUERY_EMULATOR"),
    /** {@code http://host:port}; the folder that holds its buckets is named by {@code FULLCOURT_STORAGE_ROOT} */
    STORAGE("FULLCOURT_STORAGE_EMULATOR"),
    /** {@code host:port}, as Google's libraries want it */
    PUBSUB("FULLCOURT_PUBSUB_EMULATOR");

    final String variable;

    CloudServer(String variable) {
        this.variable = variable;
    }
}
