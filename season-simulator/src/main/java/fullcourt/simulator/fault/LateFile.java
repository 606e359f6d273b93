package fullcourt.simulator.fault;

import fullcourt.simulator.Moment;
import fullcourt.simulator.document.LandedDocument;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Consumer;
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
        Waiting waiting = new Waiting(); // the moments come one after another: the stream is sequential
        return Stream.concat(moments.sequential().mapMulti(waiting::pass),
                Stream.of(waiting).mapMulti((last, out) -> last.releaseUntil(Instant.MAX, out)));
    }

    private final class Waiting {
        private final TreeMap<Instant, List<LandedDocument>> held = new TreeMap<>();

        void pass(Moment moment, Consumer<? super Moment> out) {
            var minute = moment.at().truncatedTo(ChronoUnit.MINUTES);
            releaseUntil(minute, out);
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
            if (!arriving.isEmpty())
                out.accept(new Moment(moment.at(), arriving));
        }

        void releaseUntil(Instant minute, Consumer<? super Moment> out) {
            while (!held.isEmpty() && held.firstKey().isBefore(minute)) {
                var documents = held.pollFirstEntry().getValue();
                out.accept(new Moment(documents.getLast().writtenAt(), documents));
            }
        }

        private void hold(LandedDocument document) {
            held.computeIfAbsent(document.writtenAt().truncatedTo(ChronoUnit.MINUTES), _ -> new ArrayList<>()).add(document);
        }
    }
}
