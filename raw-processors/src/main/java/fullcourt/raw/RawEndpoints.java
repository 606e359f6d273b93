package fullcourt.raw;

import fullcourt.platform.events.PipelineMessage;
import fullcourt.platform.files.FileIngestion;
import fullcourt.platform.receive.FileOutcome;
import fullcourt.platform.receive.MessageOutcome;
import fullcourt.platform.receive.PushEndpoint;
import fullcourt.platform.receive.SkipReason;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** What scrapers call: a file landed. */
@RestController
class RawEndpoints {
    private final PushEndpoint push;
    private final FileIngestion ingestion;

    RawEndpoints(PushEndpoint push, FileIngestion ingestion) {
        this.push = push;
        this.ingestion = ingestion;
    }

    @PostMapping("/process")
    ResponseEntity<PushEndpoint.Answer> process(@RequestBody byte[] body) {
        return push.receive(body, this::handle);
    }

    private FileOutcome handle(PipelineMessage message) {
        return switch (message) {
            case PipelineMessage.FileLanded(var path) -> ingestion.accept(path);
            case PipelineMessage.TableUpdated _,PipelineMessage.BackfillRequested _,PipelineMessage.PredictionRequested _ ->
                new MessageOutcome.Skipped(
                        new SkipReason.NotForUs("The raw service reads files; send it where a file landed."));
        };
    }
}
