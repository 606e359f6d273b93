package fullcourt.platform.backfill;

/** What became of a request, or why none was sent. */
public enum Outcome {
    /** Recorded before the call, so that an interrupted call is known. */
    REQUESTED,
    /** The scraper reports that it wrote files. */
    SCRAPED,
    /** It reported that, and nothing of what is missing arrived. */
    NOTHING_DELIVERED,
    /** It reported that, and a part of what is missing arrived. */
    PARTLY_DELIVERED,
    /** The provider has nothing. */
    NO_DATA,
    /** The scraper service does not know the scraper or the request. */
    REFUSED,
    /** The scraper service does not accept the caller. It does not count as an attempt. */
    NOT_ALLOWED,
    /** The service cannot be reached, is busy, or failed. */
    UNAVAILABLE,
    /** Not sent: the pause after the last attempt is not over. */
    WAITING,
    /** Not sent: no attempts are left, or the scraper refused. */
    EXHAUSTED;

    /** Whether the scraper was called. */
    boolean isOfACall() {
        return this != WAITING && this != EXHAUSTED;
    }
}
