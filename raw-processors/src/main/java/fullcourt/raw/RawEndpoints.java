package fullcourt.raw;

import fullcourt.platform.files.FileIngestion;
import fullcourt.platform.receive.PushEndpoint;
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
        return push.receive(body, ingestion::accept);
    }
}
