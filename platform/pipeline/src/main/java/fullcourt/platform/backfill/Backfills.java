package fullcourt.platform.backfill;

import fullcourt.platform.backfill.ScraperClient.Answer;
import fullcourt.platform.findings.Findings;
import fullcourt.platform.objects.JsonDocuments.Versioned;
import fullcourt.platform.objects.JsonDocuments;
import fullcourt.platform.objects.ObjectStore;
import fullcourt.platform.tables.ObjectPath;
import fullcourt.platform.warehouse.Warehouse;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * Turns gaps into requests to the scraper. An attempt is claimed by compare-and-set on the gap's document before the scraper is called, so that of concurrent
 * processes one calls, and an interrupted call counts as an attempt. Each receipt is stored, also one that says why no request was sent.
 */
public final class Backfills {
    private final Optional<ScraperClient> scraper;
    private final BackfillRules rules;
    private final JsonDocuments documents;
    private final BackfillReceipts receipts;
    private final BackfillFindings findings;
    private final Clock clock;

    /** @param scraper empty if none is configured: then no request is sent */
    Backfills(Optional<ScraperClient> scraper, BackfillRules rules, ObjectStore state, Warehouse warehouse, Findings findings,
            Clock clock) {
        this.scraper = scraper;
        this.rules = rules;
        this.documents = new JsonDocuments(state);
        this.receipts = new BackfillReceipts(warehouse);
        this.findings = new BackfillFindings(findings, rules.scraper());
        this.clock = clock;
    }

    /** Whether a scraper is configured. */
    public boolean arePossible() {
        return scraper.isPresent();
    }

    /**
     * Requests every gap whose next attempt is due.
     * @param gaps all gaps that a check of the days between {@code from} and {@code to} found, both days included
     * @return one receipt for each gap; none without a scraper
     */
    public List<Receipt> request(Collection<Gap> gaps, LocalDate from, LocalDate to, String trigger) {
        findings.closeFilled(gaps, from, to);
        List<Receipt> made = new ArrayList<>();
        scraper.ifPresent(client -> gaps.forEach(gap -> made.add(request(client, gap, trigger))));
        return made;
    }

    /** Those whose next attempt is due; none without a scraper. */
    public List<Gap> due(Collection<Gap> gaps) {
        Instant now = clock.instant();
        return gaps.stream().filter(_ -> arePossible()).filter(gap -> isDue(progress(path(gap)).value(), now)).toList();
    }

    private boolean isDue(GapProgress progress, Instant now) {
        return !progress.isExhausted(rules, now) && !progress.next().isAfter(now);
    }

    private ObjectPath path(Gap gap) {
        return ObjectPath.of("backfill/%s/%s.json".formatted(rules.scraper(), gap.date()));
    }

    private Versioned<GapProgress> progress(ObjectPath path) {
        return documents.read(path, GapProgress.class).orElse(new Versioned<>(GapProgress.NONE, 0));
    }

    private Receipt request(ScraperClient client, Gap gap, String trigger) {
        ObjectPath path = path(gap);
        Versioned<GapProgress> known = progress(path);
        GapProgress progress = known.value();
        Instant now = clock.instant();
        if (progress.isExhausted(rules, now))
            return exhausted(path, known, gap, trigger);
        if (progress.next().isAfter(now))
            return waiting(path, known, gap, trigger);
        progress.delivered(gap.evidence()).ifPresent(outcome -> delivered(outcome, progress, gap, trigger));
        GapProgress claimed = progress.claimed(rules.nextAfter(progress.attempts() + 1, now), gap.evidence());
        Optional<Versioned<GapProgress>> turn = documents.write(path, claimed, known.generation());
        if (turn.isEmpty())
            return receipt(gap, claimed, Outcome.WAITING, "another process claimed this attempt");
        Receipt requested = receipt(gap, claimed, Outcome.REQUESTED, "the scraper is asked");
        receipts.append(requested, trigger, now);
        Receipt answered = answered(client, requested);
        receipts.append(answered, trigger, clock.instant());
        documents.write(path, claimed.answered(answered.outcome()), turn.get().generation());
        findings.answered(answered);
        return answered;
    }

    private static Receipt answered(ScraperClient client, Receipt asked) {
        try {
            return switch (client.scrape(asked.scraper(), asked.date())) {
                case Answer.Scraped(String message) -> asked.with(Outcome.SCRAPED, message);
                case Answer.NoData(String message) -> asked.with(Outcome.NO_DATA, message);
                case Answer.Refused(String message) -> asked.with(Outcome.REFUSED, message);
                case Answer.NotAllowed(String message) -> asked.with(Outcome.NOT_ALLOWED, message);
            };
        } catch (ScraperUnavailableException unavailable) {
            return asked.with(Outcome.UNAVAILABLE, String.valueOf(unavailable.getMessage()));
        }
    }

    /** The attempt before this one reported a success, and its pause is over. */
    private void delivered(Outcome outcome, GapProgress progress, Gap gap, String trigger) {
        Receipt receipt = receipt(gap, progress, outcome, "the scraper reported success, and %s".formatted(gap.evidence()));
        receipts.append(receipt, trigger, clock.instant());
        findings.delivered(receipt);
    }

    private Receipt waiting(ObjectPath path, Versioned<GapProgress> known, Gap gap, String trigger) {
        GapProgress progress = known.value();
        return unsent(path, known, receipt(gap, progress, Outcome.WAITING, "its next attempt is at " + progress.next()), trigger);
    }

    private Receipt exhausted(ObjectPath path, Versioned<GapProgress> known, Gap gap, String trigger) {
        GapProgress progress = known.value();
        String why = progress.last().filter(Outcome.REFUSED::equals).isPresent()
                ? "the scraper refuses the request"
                : "%d attempts did not fill it".formatted(progress.attempts());
        Receipt receipt = unsent(path, known, receipt(gap, progress, Outcome.EXHAUSTED, why), trigger);
        findings.exhausted(receipt);
        return receipt;
    }

    /** Recorded once, however often the gap is checked. */
    private Receipt unsent(ObjectPath path, Versioned<GapProgress> known, Receipt receipt, String trigger) {
        if (known.value().told().filter(receipt.outcome()::equals).isEmpty()) {
            receipts.append(receipt, trigger, clock.instant());
            documents.write(path, known.value().afterTelling(receipt.outcome()), known.generation());
        }
        return receipt;
    }

    private Receipt receipt(Gap gap, GapProgress progress, Outcome outcome, String detail) {
        return new Receipt(rules.scraper(), gap.date(), progress.attempts(), gap.evidence(), outcome, detail,
                outcome == Outcome.EXHAUSTED ? Optional.empty() : Optional.of(progress.next()));
    }
}
