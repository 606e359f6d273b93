package fullcourt.platform.backfill;

import fullcourt.platform.findings.Finding;
import fullcourt.platform.findings.Findings;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

/** What a person has to know about requests: gaps that they do not fill, and a service that does not accept them. */
final class BackfillFindings {
    private static final String GAP = "backfill/";
    private static final String ACCESS = "scraper-access";
    private final Findings findings;
    private final String scraper;

    BackfillFindings(Findings findings, String scraper) {
        this.findings = findings;
        this.scraper = scraper;
    }

    /** Closes the findings about gaps of these days that are filled now. */
    void closeFilled(Collection<Gap> gaps, LocalDate from, LocalDate to) {
        List<LocalDate> open = gaps.stream().map(Gap::date).toList();
        findings.open().stream().map(each -> each.finding().cause()).filter(cause -> cause.startsWith(GAP)).forEach(cause -> {
            LocalDate date = LocalDate.parse(cause.substring(GAP.length()));
            if (!date.isBefore(from) && !date.isAfter(to) && !open.contains(date))
                findings.close(cause);
        });
    }

    /** Every answer but one tells that the service accepts the caller. */
    void answered(Receipt receipt) {
        if (receipt.outcome() == Outcome.NOT_ALLOWED)
            findings.open(Finding.critical(ACCESS,
                    "The scraper service does not accept the requests of this suite: %s".formatted(receipt.detail()),
                    "Set fullcourt.scraper.token to a token that it accepts; where it runs on Cloud Run, let the account invoke it. Requests go on, and it closes by itself."));
        else if (receipt.outcome() != Outcome.UNAVAILABLE && findings.isOpen(ACCESS))
            findings.close(ACCESS);
    }

    /** A success was reported, and the gap is still there. */
    void delivered(Receipt receipt) {
        String what = receipt.outcome() == Outcome.NOTHING_DELIVERED ? "nothing of it arrived" : "a part of it arrived";
        findings.open(Finding.warning(GAP + receipt.date(),
                "%s reported success for %s in attempt %d, and %s; still missing: %s.".formatted(
                        scraper, receipt.date(), receipt.attempt(), what, receipt.evidence()),
                "It is asked again by itself. If it goes on, compare the provider's page of that day with the files in the landing bucket: 'fullcourt completeness --date %s'."
                        .formatted(receipt.date())));
    }

    void exhausted(Receipt receipt) {
        findings.open(Finding.warning(GAP + receipt.date(), "%s was asked for %s %d times, and it is still missing: %s.".formatted(scraper,
                receipt.date(), receipt.attempt(), receipt.evidence()),
                "Upload the files by hand, or correct the scraper; the suite sends no further request for it."));
    }
}
