package fullcourt.platform.service;

import fullcourt.platform.health.Watchdog;
import fullcourt.platform.publish.Publications;
import java.time.Duration;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * The endpoint that the schedule calls on every service that writes, under the service's own path. Services in one process share the staging area, so that each path
 * publishes all of it.
 */
@RestController
class PublishEndpoint {
    private static final Duration CALLED_WITHIN = Duration.ofMinutes(30); // the schedule calls at least every ten minutes
    private final Publications publications;
    private final Runnable followMarks;
    private final Watchdog watchdog;

    /** @param followMarks builds what a lost message or a dead process left marked as dirty */
    PublishEndpoint(Publications publications, Runnable followMarks, Watchdog watchdog) {
        this.publications = publications;
        this.followMarks = followMarks;
        this.watchdog = watchdog;
    }

    /** @param applied rows inserted or updated */
    public record Published(long applied) {}

    @PostMapping({"/publish", "/{service:raw|analytics|precompute|predictions}/publish"})
    public Published publish() {
        return watchdog.called("publish", CALLED_WITHIN, this::published);
    }

    private Published published() {
        long applied = publications.publishStaged();
        followMarks.run();
        return new Published(applied);
    }
}
