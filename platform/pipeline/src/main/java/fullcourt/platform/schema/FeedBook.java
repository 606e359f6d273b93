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
 * The notes on every feed, one small document each: {@code feeds/<prefix>.json} in the state bucket. What a document shows is told at once; the notes
 * themselves are written now and then, and a process that dies takes those of its last seconds with it.
 */
public final class FeedBook implements FeedObserver, AutoCloseable {
    private static final String FOLDER = "feeds";
    private static final int MOST_FEEDS = 1000;
    private final ObjectStore state;
    private final JsonDocuments documents;
    private final Findings findings;
    private final Clock clock;
    private final Map<PathPrefix, FeedPage> pages = new ConcurrentHashMap<>(); // as many as there are feeds

    public FeedBook(ObjectStore state, Findings findings, Clock clock) {
        this.state = state;
        this.documents = new JsonDocuments(state);
        this.findings = findings;
        this.clock = clock;
    }

    /** Takes note of a document before its rows go anywhere. Neither bucket nor warehouse need be there for that. */
    @Override
    public void observe(Observation document) {
        page(document.feed()).observe(document);
    }

    /** Writes what is not written yet. */
    @Override
    public void flush() {
        pages.values().forEach(FeedPage::flush);
    }

    /** Every feed of which there are notes, in order of prefix. */
    public SortedSet<PathPrefix> feeds() {
        SortedSet<PathPrefix> feeds = new TreeSet<>(pages.keySet());
        state.list(FOLDER, MOST_FEEDS).stream().map(document -> document.path().value())
                .map(path -> PathPrefix.of(path.substring(FOLDER.length() + 1, path.length() - ".json".length()))).forEach(feeds::add);
        return feeds;
    }

    /** The notes as they stand. @throws fullcourt.platform.objects.ObjectStoreUnavailableException if they cannot be read */
    public FeedNotes notes(PathPrefix feed) {
        return page(feed).notes();
    }

    /**
     * An operator's word that places are meant to be as they are now; they are learnt anew.
     * @param place a JSON pointer from the document's root; all that changed if empty
     * @return how many places were accepted
     */
    public int accept(PathPrefix feed, Optional<String> place) {
        return page(feed).accept(place);
    }

    private FeedPage page(PathPrefix feed) {
        return pages.computeIfAbsent(feed, prefix -> new FeedPage(prefix, documents, findings, clock));
    }

    @Override
    public void close() {
        flush();
    }
}
