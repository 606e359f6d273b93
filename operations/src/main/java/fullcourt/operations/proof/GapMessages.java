package fullcourt.operations.proof;

import fullcourt.operations.operation.Days;
import fullcourt.platform.backfill.Receipt;
import fullcourt.platform.backfill.TeamGames;
import fullcourt.platform.events.MessageSubscriber;
import fullcourt.platform.events.PipelineMessage;
import fullcourt.platform.receive.MessageOutcome;
import fullcourt.platform.receive.PushEndpoint;
import fullcourt.platform.receive.RequestOutcome;
import fullcourt.platform.receive.SkipReason;
import java.time.LocalDate;
import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Takes {@code boxscore-gaps-detected}. The message is a hint: which gaps there are, and which are due, the tables and the state say. */
@RestController
final class GapMessages implements MessageSubscriber {
    private static final String GAPS_DETECTED = "boxscore-gaps-detected";
    private final PushEndpoint push;
    private final GapRequests gaps;

    GapMessages(PushEndpoint push, GapRequests gaps) {
        this.push = push;
        this.gaps = gaps;
    }

    @PostMapping("/process")
    ResponseEntity<PushEndpoint.Answer> process(@RequestBody byte[] body) {
        return push.receive(body, this::outcome);
    }

    @Override
    public void accept(PipelineMessage message) {
        outcome(message);
    }

    private MessageOutcome outcome(PipelineMessage message) {
        return switch (message) {
            case PipelineMessage.BackfillRequested(var table, LocalDate from, LocalDate to) when table.equals(TeamGames.TABLE) ->
                requested(gaps.request(new Days(from, to), GAPS_DETECTED));
            case PipelineMessage.BackfillRequested _,PipelineMessage.FileLanded _,PipelineMessage.TableUpdated _,PipelineMessage.PredictionRequested _ ->
                new MessageOutcome.Skipped(
                        new SkipReason.NotForUs("The operations service requests missing box scores; send it which days lack some."));
        };
    }

    private static RequestOutcome requested(List<Receipt> receipts) {
        return new RequestOutcome.Requested(receipts.size(), (int) receipts.stream().filter(Receipt::isAsked).count());
    }
}
