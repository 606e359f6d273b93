package fullcourt.platform.backfill;

import fullcourt.platform.findings.Finding;
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
 * processes one calls, and an interrupted call counts as an attempt.
 */
public final class Backfills {
    /** The pause of a gap has not ended. */
    static final String WAITING = "WAITING";
    static final String EXHAUSTED = "EXHAUSTED";
    private static final String FINDING = "backfill/";
    private final Optional<ScraperClient> scraper;
    private final BackfillRules rules;
    private final JsonDocuments documents;
    private final BackfillReceipts receipts;
    private final Findings findings;
    private final Clock clock;

    /** @param scraper empty if none is configured: then no request is sent */
    Backfills(Optional<ScraperClient> scraper, BackfillRules rules, ObjectStore state, Warehouse warehouse, Findings findings,
            Clock clock) {
        this.scraper = scraper;
        this.rules = rules;
        this.documents = new JsonDocuments(state);
        this.receipts = new BackfillReceipts(warehouse);
        this.findings = findings;
        this.clock = clock;
    }

    /** @param attempts made so far @param next ISO instant before which there is none @param refused the scraper said that it cannot */
    record Turn(int attempts, String next, boolean refused) {
        static final Turn FIRST = new Turn(0, Instant.EPOCH.toString(), false);
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
        closeFilled(gaps, from, to);
        List<Receipt> made = new ArrayList<>();
        scraper.ifPresent(client -> gaps.forEach(gap -> made.add(request(client, gap, trigger))));
        return made;
    }

    private void closeFilled(Collection<Gap> gaps, LocalDate from, LocalDate to) {
        List<LocalDate> open = gaps.stream().map(Gap::date).toList();
        findings.open().stream().map(each -> each.finding().cause()).filter(cause -> cause.startsWith(FINDING)).forEach(cause -> {
            LocalDate date = LocalDate.parse(cause.substring(FINDING.length()));
            if (!date.isBefore(from) && !date.isAfter(to) && !open.contains(date))
                findings.close(cause);
        });
    }

    private Receipt request(ScraperClient client, Gap gap, String trigger) {
        ObjectPath path = ObjectPath.of("backfill/%s/%s.json".formatted(rules.scraper(), gap.date()));
        Versioned<Turn> turn = documents.read(path, Turn.class).orElse(new Versioned<>(Turn.FIRST, 0));
        Instant now = clock.instant();
        Instant next = Instant.parse(turn.value().next());
        if (turn.value().refused() || (turn.value().attempts() >= rules.attempts() && !next.isAfter(now)))
            return exhausted(gap, turn.value(), trigger);
        Receipt waiting = receipt(gap, turn.value().attempts(), WAITING, "its turn is at " + next, Optional.of(next));
        if (next.isAfter(now))
            return waiting;
        int attempt = turn.value().attempts() + 1;
        Instant after = rules.nextAfter(attempt, now);
        if (documents.write(path, new Turn(attempt, after.toString(), false), turn.generation()).isEmpty())
            return waiting; // another process claimed this attempt
        Receipt asked = receipt(gap, attempt, "REQUESTED", "the scraper is asked", Optional.of(after));
        receipts.append(asked, trigger, now);
        Receipt answered = answered(client, asked);
        receipts.append(answered, trigger, clock.instant());
        if (answered.outcome().equals("REFUSED"))
            documents.read(path, Turn.class)
                    .ifPresent(taken -> documents.write(path, new Turn(attempt, after.toString(), true), taken.generation()));
        return answered;
    }

    private Receipt answered(ScraperClient client, Receipt asked) {
        try {
            return switch (client.scrape(rules.scraper(), asked.date())) {
                case ScraperClient.Answer.Scraped(String message) -> asked.with("SCRAPED", message);
                case ScraperClient.Answer.NoData(String message) -> asked.with("NO_DATA", message);
                case ScraperClient.Answer.Refused(String message) -> asked.with("REFUSED", message);
            };
        } catch (ScraperUnavailableException unavailable) {
            return asked.with("UNAVAILABLE", String.valueOf(unavailable.getMessage()));
        }
    }

    private Receipt exhausted(Gap gap, Turn turn, String trigger) {
        Receipt receipt = receipt(gap, turn.attempts(), EXHAUSTED,
                turn.refused() ? "the scraper refuses the request" : "%d attempts did not fill it".formatted(turn.attempts()),
                Optional.empty());
        receipts.append(receipt, trigger, clock.instant()); // one event, however often the gap is checked
        findings.open(Finding.warning(FINDING + gap.date(), "%s was asked for %s %d times, and it is still missing: %s.".formatted(
                rules.scraper(), gap.date(), turn.attempts(), gap.evidence()),
                "Upload the files by hand, or correct the scraper; the suite sends no further request for it."));
        return receipt;
    }

    private Receipt receipt(Gap gap, int attempt, String outcome, String detail, Optional<Instant> next) {
        return new Receipt(rules.scraper(), gap.date(), attempt, gap.evidence(), outcome, detail, next);
    }
}
