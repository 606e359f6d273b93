package fullcourt.config;

/** The services that one process can run; the values of {@code fullcourt.services}. */
public enum ServiceName {
    RAW, ANALYTICS, PRECOMPUTE, PREDICTIONS, OPERATIONS
}
