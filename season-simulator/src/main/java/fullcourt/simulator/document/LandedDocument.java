package fullcourt.simulator.document;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A document as it lies in the bucket.
 * @param day the day (New York) it is about: of the games for box scores and lines, of the snapshot for the others
 * @param objectPath without a bucket: {@code ball-dont-lie/boxscores/2024-01-15/20240116_080500.json}
 * @param content JSON in UTF-8; treat as read-only
 * @param writtenAt when it is there to be read
 */
@SuppressWarnings("ArrayRecordComponent") // never compared; a copy per document would double the memory
public record LandedDocument(Scraper scraper, LocalDate day, String objectPath, byte[] content, Instant writtenAt) {

    /** Below the scraper's prefix in a folder, named by the time: the form of most paths. */
    static LandedDocument at(Scraper scraper, LocalDate day, String folder, Instant at, Object document) {
        var path = "%s/%s/%s.json".formatted(scraper.prefix(), folder, TimeStamps.fileName(at));
        return new LandedDocument(scraper, day, path, Json.bytes(document), at);
    }

    public LandedDocument withPath(String otherPath) { return new LandedDocument(scraper, day, otherPath, content, writtenAt); }

    public LandedDocument withContent(byte[] otherContent) { return new LandedDocument(scraper, day, objectPath, otherContent, writtenAt); }

    public LandedDocument writtenAt(Instant otherInstant) { return new LandedDocument(scraper, day, objectPath, content, otherInstant); }

    @Override
    public String toString() { return "%s (%,d bytes, %s)".formatted(objectPath, content.length, writtenAt); }
}
