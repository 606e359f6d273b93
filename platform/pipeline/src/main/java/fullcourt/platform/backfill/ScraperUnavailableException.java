package fullcourt.platform.backfill;

/** The scraper service could not be reached or failed. Whether it wrote something is seen in the bucket. */
public final class ScraperUnavailableException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public ScraperUnavailableException(String problem, Throwable cause) {
        super("The scraper service cannot be reached: %s. It is asked again later.".formatted(problem), cause);
    }
}
