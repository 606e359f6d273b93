package fullcourt.platform.service;

import fullcourt.platform.objects.JsonDocuments.Versioned;
import fullcourt.platform.objects.JsonDocuments;
import fullcourt.platform.objects.ObjectStore;
import fullcourt.platform.tables.ObjectPath;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

/** The date until which the timers' passes have reconciled, kept as {@code reconciled.json} in the state bucket, so that a stop of any length omits no date. */
final class ReconciledDates {
    private static final ObjectPath PATH = ObjectPath.of("reconciled.json");
    private final JsonDocuments documents;
    private final AtomicReference<Optional<Document>> known = new AtomicReference<>(Optional.empty());

    ReconciledDates(ObjectStore state) {
        this.documents = new JsonDocuments(state);
    }

    /** ISO dates, empty before the first pass. */
    private record Document(String through, String wholeSeason) {
        private static final Document NEW = new Document("", "");
    }

    /** The last date whose partitions a pass compared. */
    Optional<LocalDate> through() {
        return date(document().through());
    }

    /** The business day of the last pass over the whole season. */
    Optional<LocalDate> wholeSeason() {
        return date(document().wholeSeason());
    }

    void wentThrough(LocalDate date) {
        write(new Document(date.toString(), document().wholeSeason()));
    }

    void wholeSeasonOn(LocalDate day) {
        write(new Document(document().through(), day.toString()));
    }

    private static Optional<LocalDate> date(String text) {
        return text.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(text));
    }

    private Document document() {
        return known.get().orElseGet(() -> {
            Document read = documents.read(PATH, Document.class).map(Versioned::value).orElse(Document.NEW);
            known.set(Optional.of(read));
            return read;
        });
    }

    /** Of two processes one wins; the other one reconciles the date once more after its next start. */
    private void write(Document next) {
        if (next.equals(document()))
            return;
        documents.write(PATH, next, documents.read(PATH, Document.class).map(Versioned::generation).orElse(0L));
        known.set(Optional.of(next));
    }
}
