package fullcourt.platform.schema;

import fullcourt.platform.files.FeedObserver;
import fullcourt.platform.files.Observation;
import fullcourt.platform.findings.Findings;
import fullcourt.platform.objects.JsonDocuments;
import fullcourt.platform.objects.ObjectStore;
import fullcourt.platform.tables.PathPrefix;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The schema statistics of every feed, one small document each: {@code feeds/<prefix>.json} in the state bucket. A schema change is reported at once; the
 * statistics are written from time to time, and a process that dies loses those of its last seconds.
 */
public final class FeedSchemaRegistry implements FeedObserver, AutoCloseable {
    private static final String FOLDER = "feeds";
    private static final int MAX_FEEDS = 1000;
    private final ObjectStore state;
    private final JsonDocuments documents;
    private final Findings findings;
    private final Clock clock;
    private final Map<PathPrefix, FeedSchemaTracker> pages = new ConcurrentHashMap<>(); // as many as there are feeds

    public FeedSchemaRegistry(ObjectStore state, Findings findings, Clock clock) {
        this.state = state;
        this.documents = new JsonDocuments(state);
        this.findings = findings;
        this.clock = clock;
    }

    /** Records a document before its rows go anywhere. Needs neither bucket nor warehouse. */
    @Override
    public void observe(Observation document) {
        page(document.feed()).observe(document);
    }

    /** Writes what is unwritten. */
    @Override
    public void flush() {
        pages.values().forEach(FeedSchemaTracker::flush);
    }

    /** Every feed with statistics, in order of prefix. */
    public SortedSet<PathPrefix> feeds() {
        SortedSet<PathPrefix> feeds = new TreeSet<>(pages.keySet());
        state.list(FOLDER, MAX_FEEDS).stream().map(document -> document.path().value())
                .map(path -> PathPrefix.of(path.substring(FOLDER.length() + 1, path.length() - ".json".length()))).forEach(feeds::add);
        return feeds;
    }

    /** The current statistics. @throws fullcourt.platform.objects.ObjectStoreUnavailableException if they cannot be read */
    public FeedSchema notes(PathPrefix feed) {
        return page(feed).notes();
    }

    /**
     * Accepts changed places by an operator's decision; their statistics start anew.
     * @param place a JSON pointer from the document's root; all that changed if empty
     * @return how many places were accepted
     */
    public int accept(PathPrefix feed, Optional<String> place) {
        return page(feed).accept(place);
    }

    private FeedSchemaTracker page(PathPrefix feed) {
        return pages.computeIfAbsent(feed, prefix -> new FeedSchemaTracker(prefix, documents, findings, clock));
    }

    @Override
    public void close() {
        flush();
    }
}
