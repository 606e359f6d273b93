package fullcourt.simulator.fault;

import fullcourt.simulator.Moment;
import fullcourt.simulator.document.LandedDocument;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** Something that goes wrong between scraper and bucket. Takes and gives moments in order of time, and reads no further ahead than it must. */
public interface Fault {
    Stream<Moment> plant(Stream<Moment> moments);

    /** This fault first, the other one on what is left. */
    default Fault and(Fault other) { return moments -> other.plant(plant(moments)); }

    /** Changes the affected documents one by one, at the time at which they land anyway. */
    private static Stream<Moment> change(Stream<Moment> moments, Affected affected, UnaryOperator<LandedDocument> change) {
        return moments.map(moment -> new Moment(moment.at(),
                moment.documents().stream().map(document -> affected.includes(document) ? change.apply(document) : document).toList()));
    }

    /** A fault that spoils each affected document by itself. */
    interface OfDocuments extends Fault {
        Affected affected();

        LandedDocument spoil(LandedDocument document);

        @Override
        default Stream<Moment> plant(Stream<Moment> moments) { return change(moments, affected(), this::spoil); }
    }
}
