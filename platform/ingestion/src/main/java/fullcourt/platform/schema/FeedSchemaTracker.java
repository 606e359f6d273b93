package fullcourt.platform.schema;

import fullcourt.platform.files.Observation;
import fullcourt.platform.findings.Findings;
import fullcourt.platform.objects.JsonDocuments.Versioned;
import fullcourt.platform.objects.JsonDocuments;
import fullcourt.platform.objects.ObjectStoreUnavailableException;
import fullcourt.platform.tables.ObjectPath;
import fullcourt.platform.tables.PathPrefix;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The schema statistics of one feed: the stored ones and this process's observations since. Several processes write them. */
final class FeedSchemaTracker {
    private static final Logger LOG = LoggerFactory.getLogger(FeedSchemaTracker.class);
    private static final Duration MAX_UNWRITTEN_TIME = Duration.ofSeconds(30);
    private static final int MAX_UNWRITTEN = 50;
    private static final int MAX_TRIES = 20;
    private final PathPrefix prefix;
    private final ObjectPath path;
    private final JsonDocuments documents;
    private final Findings findings;
    private final Clock clock;
    private final List<Observation> unwritten = new ArrayList<>();
    private Versioned<FeedSchema> stored;
    private FeedSchema now;
    private boolean isRead;
    private boolean isTold;
    private Instant writtenAt;

    FeedSchemaTracker(PathPrefix prefix, JsonDocuments documents, Findings findings, Clock clock) {
        this.prefix = prefix;
        this.path = ObjectPath.of("feeds/" + prefix + ".json");
        this.documents = documents;
        this.findings = findings;
        this.clock = clock;
        this.writtenAt = clock.instant();
        this.now = FeedSchema.nothingOf(prefix);
        this.stored = new Versioned<>(now, 0);
    }

    synchronized void observe(Observation document) {
        try {
            readOnce();
        } catch (ObjectStoreUnavailableException unavailable) {
            LOG.warn("Notes on {} cannot be read: {}", path, unavailable.getMessage());
        }
        Set<String> before = now.schemaChanges().keySet();
        now = now.with(document);
        unwritten.add(document);
        boolean hasMoved = !before.equals(now.schemaChanges().keySet());
        if (hasMoved || unwritten.size() >= MAX_UNWRITTEN || clock.instant().isAfter(writtenAt.plus(MAX_UNWRITTEN_TIME)))
            flush();
        if (hasMoved)
            tell();
    }

    private void readOnce() {
        if (isRead)
            return;
        reread();
        isRead = true;
    }

    private void reread() {
        stored = documents.read(path, FeedSchema.class).orElse(new Versioned<>(FeedSchema.nothingOf(prefix), 0));
        now = unwritten.stream().reduce(stored.value(), FeedSchema::with, (_, last) -> last);
    }

    synchronized FeedSchema notes() {
        reread();
        isRead = true;
        return now;
    }

    /** Statistics that cannot be written now are written with the next document. */
    synchronized void flush() {
        try {
            if (!unwritten.isEmpty())
                write();
        } catch (ObjectStoreUnavailableException unavailable) {
            LOG.warn("Notes on {} wait: {}", path, unavailable.getMessage());
        }
        if (!isTold && isRead)
            tell();
    }

    private void write() {
        for (int tries = 0; tries < MAX_TRIES; tries++) {
            Optional<Versioned<FeedSchema>> written = isRead ? documents.write(path, now, stored.generation()) : Optional.empty();
            if (written.isPresent()) {
                stored = written.get();
                unwritten.clear();
                writtenAt = clock.instant();
                return;
            }
            reread();
            isRead = true;
        }
        LOG.warn("Notes on {} were written by others {} times in a row; they wait.", path, MAX_TRIES);
    }

    synchronized int accept(Optional<String> place) {
        flush();
        for (int tries = 0; tries < MAX_TRIES; tries++) {
            reread();
            int before = now.schemaChanges().size();
            FeedSchema accepted = now.accepting(place);
            Optional<Versioned<FeedSchema>> written = documents.write(path, accepted, stored.generation());
            if (written.isPresent()) {
                stored = written.get();
                unwritten.clear();
                now = accepted;
                tell();
                return before - accepted.schemaChanges().size();
            }
        }
        throw new IllegalStateException("the notes on %s were written by others %d times in a row".formatted(path, MAX_TRIES));
    }

    private void tell() {
        if (now.schemaChanges().isEmpty())
            findings.close(SchemaFinding.cause(now.prefix()));
        else
            findings.open(SchemaFinding.of(now));
        isTold = true;
    }
}
