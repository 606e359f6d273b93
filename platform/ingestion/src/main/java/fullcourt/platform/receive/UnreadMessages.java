package fullcourt.platform.receive;

import fullcourt.platform.findings.Finding;
import fullcourt.platform.findings.Findings;
import fullcourt.platform.findings.ErrorPattern;
import java.util.HashMap;
import java.util.Map;

/** Messages that are not understood: one finding for each reason, however many come and however they differ. */
final class UnreadMessages {
    private static final int MAX_REASONS = 100;
    private static final String OTHER = "other";
    private static final int MAX_SENTENCE = 500;
    private final Findings findings;
    private final Map<String, Integer> counts = new HashMap<>(); // of this process, by cause

    UnreadMessages(Findings findings) {
        this.findings = findings;
    }

    /** @return whether the finding is stored, so that the message need not come again */
    boolean note(String sentence) {
        String kind = ErrorPattern.of(sentence);
        int count = counted(kind);
        String text = sentence.length() > MAX_SENTENCE ? sentence.substring(0, MAX_SENTENCE) + "…" : sentence;
        String evidence = count == 1
                ? text
                : "%s (%,d such messages since this process started or the finding closed)".formatted(text, count);
        return findings.open(Finding.warning(cause(kind), evidence,
                "Correct the sender; the bucket is swept, so no file depends on the message. It closes after 24 hours without another one, or by 'fullcourt findings close'."));
    }

    private synchronized int counted(String kind) {
        String cause = cause(kind);
        if (!findings.isOpen(cause))
            counts.remove(cause);
        return counts.merge(cause, 1, Integer::sum);
    }

    private synchronized String cause(String kind) {
        String cause = Finding.DEAD_LETTER + "/" + ErrorPattern.group("message", "", kind);
        return counts.size() < MAX_REASONS || counts.containsKey(cause) ? cause : Finding.DEAD_LETTER + "/" + OTHER;
    }
}
