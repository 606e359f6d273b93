package fullcourt.simulator;

import fullcourt.simulator.document.LandedDocument;
import java.time.Instant;
import java.util.List;

/**
 * Documents that land in the same minute; a player of a season lands them together and lets the pipeline settle once.
 * @param at the latest of their instants: when all of them are there
 * @param documents at least one, in the order of writing
 */
public record Moment(Instant at, List<LandedDocument> documents) {

    public Moment {
        documents = List.copyOf(documents);
    }

    static Moment of(List<LandedDocument> documents) {
        return new Moment(documents.stream().map(LandedDocument::writtenAt).max(Instant::compareTo).orElseThrow(), documents);
    }
}
