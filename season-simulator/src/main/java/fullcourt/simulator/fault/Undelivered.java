package fullcourt.simulator.fault;

import fullcourt.simulator.Moment;
import java.util.stream.Stream;

/** Documents that never land, as if their scraper had not run. */
public record Undelivered(Affected affected) implements Fault {

    @Override
    public Stream<Moment> plant(Stream<Moment> moments) {
        return moments.map(moment -> new Moment(moment.at(),
                moment.documents().stream().filter(document -> !affected.includes(document)).toList()))
                .filter(moment -> !moment.documents().isEmpty());
    }
}
