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
    private final Runnable followMarks;

    /** @param followMarks builds what a lost message or a dead process left marked */
    public PublishEndpoint(Publications publications, Runnable followMarks) {
        this.publications = publications;
        this.followMarks = followMarks;
    }

    /** @param applied rows inserted or updated */
    public record Published(long applied) {}

    @PostMapping({"/publish", "/{service:raw|analytics|precompute|predictions}/publish"})
    public Published publish() {
        long applied = publications.publishStaged();
        followMarks.run();
        return new Published(applied);
    }
}
