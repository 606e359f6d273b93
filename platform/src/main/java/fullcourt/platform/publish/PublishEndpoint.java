package fullcourt.platform.publish;

import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * What the timer of every service that writes calls, under the service's own path. Services in one process share the stage, so that each path publishes
 * all of it.
 */
@RestController
public class PublishEndpoint {
    private final Publications publications;

    public PublishEndpoint(Publications publications) {
        this.publications = publications;
    }

    /** @param applied rows inserted or updated */
    public record Published(long applied) {}

    @PostMapping({"/publish", "/{service:raw|analytics|precompute|predictions}/publish"})
    public Published publish() {
        return new Published(publications.publishStaged());
    }
}
