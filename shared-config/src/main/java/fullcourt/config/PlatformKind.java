package fullcourt.config;

/** Which adapters carry the data; the value of {@code fullcourt.platform}. */
public enum PlatformKind {
    /** DuckDB, a folder and a queue in memory: needs no account. */
    EMBEDDED,
    /** BigQuery, Cloud Storage and Pub/Sub. */
    GCP
}
