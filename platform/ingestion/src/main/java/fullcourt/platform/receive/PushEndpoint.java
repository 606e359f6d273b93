package fullcourt.platform.receive;

import fullcourt.platform.events.PipelineMessage;
import fullcourt.platform.findings.Findings;
import fullcourt.platform.objects.ObjectStoreUnavailableException;
import fullcourt.platform.receive.FileOutcome.AlreadyStaged;
import fullcourt.platform.receive.FileOutcome.Empty;
import fullcourt.platform.receive.FileOutcome.Quarantined;
import fullcourt.platform.receive.MessageOutcome.RetryLater;
import fullcourt.platform.receive.MessageOutcome.Skipped;
import fullcourt.platform.receive.UpdateOutcome.Reconciled;
import fullcourt.platform.tables.TableId;
import fullcourt.platform.warehouse.StatementRefusedException;
import fullcourt.platform.warehouse.WarehouseUnavailableException;
import java.time.Duration;
import java.util.function.Function;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;

/** The one place where a message's outcome becomes HTTP: 2xx for everything that redelivery cannot change, 503 for what it can. */
public final class PushEndpoint {
    private static final Duration SOON = Duration.ofSeconds(10);
    private static final Duration LATER = Duration.ofMinutes(1);
    private final MessageReader reader;
    private final UnreadMessages unread;

    PushEndpoint(MessageReader reader, Findings findings) {
        this.reader = reader;
        this.unread = new UnreadMessages(findings);
    }

    /** What the answer's body says. @param outcome one word @param detail one sentence */
    public record Answer(String outcome, String detail) {}

    public ResponseEntity<Answer> receive(byte[] body, Function<PipelineMessage, MessageOutcome> handler) {
        return acknowledge(outcome(body, handler));
    }

    private MessageOutcome outcome(byte[] body, Function<PipelineMessage, MessageOutcome> handler) {
        try {
            return switch (reader.read(body)) {
                case MessageReader.Reading.Understood(PipelineMessage message) -> handler.apply(message);
                case MessageReader.Reading.Nothing(SkipReason reason) -> remembered(reason);
            };
        } catch (WarehouseUnavailableException | ObjectStoreUnavailableException unavailable) {
            return new RetryLater(SOON, String.valueOf(unavailable.getMessage()));
        } catch (StatementRefusedException refused) { // a table that another service has still to make, or a fault that the next build mends
            return new RetryLater(LATER, String.valueOf(refused.getMessage()));
        }
    }

    /** A message that is not understood is acknowledged once its finding is stored: until then only its redelivery brings it back. */
    private MessageOutcome remembered(SkipReason reason) {
        return reason instanceof SkipReason.NotUnderstood(String sentence) && !unread.note(sentence)
                ? new RetryLater(SOON, "The message is not understood, and that cannot be stored now: " + sentence)
                : new Skipped(reason);
    }

    static ResponseEntity<Answer> acknowledge(MessageOutcome outcome) {
        return switch (outcome) {
            case FileOutcome.Staged(_, var table, int rows, int rejected) -> staged(table, rows, rejected);
            case RequestOutcome.Staged(_, var table, int rows) -> staged(table, rows, 0);
            case RequestOutcome.Requested(int days, int sent) ->
                ResponseEntity.ok(new Answer("requested", "%d days have gaps, %d requests were sent".formatted(days, sent)));
            case AlreadyStaged already -> ResponseEntity.ok(new Answer("already loaded", already.object().value()));
            case Empty empty -> ResponseEntity.ok(new Answer("empty", empty.object().value()));
            case Reconciled(int built) -> ResponseEntity.ok(new Answer("reconciled", built + " partitions built"));
            case Skipped(SkipReason reason) -> ResponseEntity.ok(new Answer("skipped", reason.sentence()));
            case Quarantined(var object, String problem) -> ResponseEntity.ok(new Answer("quarantined", object + ": " + problem)); // redelivery cannot help
            case RetryLater(Duration after, String problem) ->
                ResponseEntity.status(503).header(HttpHeaders.RETRY_AFTER, Long.toString(after.toSeconds()))
                        .body(new Answer("retry later", problem));
        };
    }

    private static ResponseEntity<Answer> staged(TableId table, int rows, int rejected) {
        return ResponseEntity.ok(new Answer("staged", "%d rows for %s, %d rejected".formatted(rows, table, rejected)));
    }
}
