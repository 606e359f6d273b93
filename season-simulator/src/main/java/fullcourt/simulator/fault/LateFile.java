package fullcourt.simulator.fault;

import fullcourt.simulator.Moment;
import fullcourt.simulator.document.LandedDocument;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Gatherer;
import java.util.stream.Gatherer.Downstream;
import java.util.stream.Stream;

/**
 * Documents that arrive later than they were written: path and content keep the time of writing, as after a slow upload. One that would
 * arrive after the last moment still arrives.
 */
public record LateFile(Affected affected, Duration by) implements Fault {

    public LateFile {
        if (!by.isPositive())
            throw new IllegalArgumentException("Late by %s is not late".formatted(by));
    }

    @Override
    public Stream<Moment> plant(Stream<Moment> moments) {
        return moments.gather(Gatherer.<Moment, Waiting, Moment>ofSequential(Waiting::new,
                Gatherer.Integrator.ofGreedy((waiting, moment, downstream) -> waiting.pass(moment, downstream)),
                (waiting, downstream) -> waiting.releaseUntil(Instant.MAX, downstream)));
    }

    private final class Waiting {
        private final TreeMap<Instant, List<LandedDocument>> held = new TreeMap<>();

        boolean pass(Moment moment, Downstream<? super Moment> downstream) {
            var minute = moment.at().truncatedTo(ChronoUnit.MINUTES);
            releaseUntil(minute, downstream);
            var arriving = new ArrayList<LandedDocument>();
            for (var document : moment.documents()) {
                if (affected.includes(document))
                    hold(document.writtenAt(document.writtenAt().plus(by)));
                else
                    arriving.add(document);
            }
            var due = held.remove(minute);
            if (due != null)
                arriving.addAll(due);
            return arriving.isEmpty() || downstream.push(new Moment(moment.at(), arriving));
        }

        void releaseUntil(Instant minute, Downstream<? super Moment> downstream) {
            while (!held.isEmpty() && held.firstKey().isBefore(minute)) {
                var documents = held.pollFirstEntry().getValue();
                downstream.push(new Moment(documents.getLast().writtenAt(), documents));
            }
        }

        private void hold(LandedDocument document) {
            held.computeIfAbsent(document.writtenAt().truncatedTo(ChronoUnit.MINUTES), _ -> new ArrayList<>()).add(document);
        }
    }
}
