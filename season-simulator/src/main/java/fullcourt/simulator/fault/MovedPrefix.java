package fullcourt.simulator.fault;

import fullcourt.simulator.document.LandedDocument;

/**
 * A scraper that writes under another prefix, for instance one that no processor is registered for.
 * @param prefix whole segments, no slash at either end: "ball-dont-lie/stats"
 */
public record MovedPrefix(Affected affected, String prefix) implements Fault.OfDocuments {

    @Override
    public LandedDocument spoil(LandedDocument document) {
        return document.withPath(prefix + document.objectPath().substring(affected.scraper().prefix().length()));
    }
}
