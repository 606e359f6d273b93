package fullcourt.standalone.season;

import fullcourt.embedded.clock.DataClock;
import fullcourt.platform.objects.Buckets;
import fullcourt.platform.objects.ObjectStore;
import fullcourt.platform.receive.FileOutcome;
import fullcourt.platform.reconcile.PartitionDecision;
import fullcourt.platform.service.Pipeline;
import fullcourt.platform.tables.ObjectPath;
import fullcourt.simulator.Moment;
import fullcourt.simulator.document.LandedDocument;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.springframework.stereotype.Component;

/**
 * Plays one moment: the clock advances, the documents land, the pipeline settles. A moment before the clock has been played whole and is passed over; the
 * moment at the clock may have been cut short and is played again, which changes nothing that was done.
 */
@Component
public final class SeasonPlayer {
    private final Buckets buckets;
    private final DataClock clock;
    private final Pipeline pipeline;

    SeasonPlayer(Buckets buckets, DataClock clock, Pipeline pipeline) {
        this.buckets = buckets;
        this.clock = clock;
        this.pipeline = pipeline;
    }

    /** @param landed documents that were not there before @param outcomes by path */
    public record Played(int landed, Map<ObjectPath, FileOutcome> outcomes, List<PartitionDecision> decisions) {}

    public boolean isBehind(Instant moment) {
        return clock.isSimulated() && moment.isBefore(clock.instant());
    }

    public Played play(Moment moment) {
        return play(moment, messages -> messages);
    }

    /** @param delivery in which order, and how often, the messages of the moment's files arrive */
    Played play(Moment moment, UnaryOperator<List<ObjectPath>> delivery) {
        clock.advanceTo(moment.at());
        int landed = land(moment);
        List<ObjectPath> messages = delivery.apply(moment.documents().stream().map(SeasonPlayer::path).toList());
        return new Played(landed, pipeline.acceptAll(messages), settle());
    }

    List<PartitionDecision> settle() {
        return pipeline.settle(decision -> {});
    }

    /** Puts the documents into the landing bucket without a message. @return how many were new */
    private int land(Moment moment) {
        int landed = 0;
        for (LandedDocument document : moment.documents()) {
            if (buckets.landing().create(path(document), document.content()) instanceof ObjectStore.Creation.Created)
                landed++;
        }
        return landed;
    }

    private static ObjectPath path(LandedDocument document) {
        return ObjectPath.of(document.objectPath());
    }
}
