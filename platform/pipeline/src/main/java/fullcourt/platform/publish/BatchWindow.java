package fullcourt.platform.publish;

import fullcourt.platform.objects.JsonDocuments.Versioned;
import fullcourt.platform.publish.PublishLimits.Gathering;
import fullcourt.platform.staging.StagingArea;
import fullcourt.platform.state.PublishState;
import fullcourt.platform.state.PublishStateStore;

/** Waits for the batch window, so that the rows of messages that arrive together go into one publish. */
final class BatchWindow {
    /** After ten idle windows another process takes the publish over. */
    private static final int WINDOWS_OF_ANOTHER = 10;
    private final StagingArea stage;
    private final PublishStateStore publishStates;

    BatchWindow(StagingArea stage, PublishStateStore publishStates) {
        this.stage = stage;
        this.publishStates = publishStates;
    }

    /** The state after a window without a publish by another process, or at once if nothing is staged. */
    Versioned<PublishState> gathered(PendingPublish season, long deadline, Gathering gathering) {
        Versioned<PublishState> publishState = read(season);
        int quiet = 0;
        while (gathering.time().isPositive() && quiet < windows(publishState) && isUnfinished(season, publishState)
                && System.nanoTime() < deadline) {
            gathering.waiting().accept(gathering.time());
            Versioned<PublishState> now = read(season);
            quiet = now.value().isWhere(publishState.value()) ? quiet + 1 : 0;
            publishState = now;
        }
        return publishState;
    }

    private static int windows(Versioned<PublishState> publishState) {
        return publishState.value().phase() == PublishState.Phase.RUNNING ? WINDOWS_OF_ANOTHER : 1;
    }

    private boolean isUnfinished(PendingPublish season, Versioned<PublishState> publishState) {
        return publishState.value().phase() == PublishState.Phase.RUNNING
                || !stage.waiting(season.table().id(), season.group(), 1).isEmpty();
    }

    private Versioned<PublishState> read(PendingPublish season) {
        return publishStates.read(season.table().id(), season.group());
    }
}
