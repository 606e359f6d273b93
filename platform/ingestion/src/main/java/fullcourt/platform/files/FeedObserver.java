package fullcourt.platform.files;

/** Learns what the documents of a feed look like. */
public interface FeedObserver {

    /** Called before the document's rows are staged. Fails for no reason that the store or the warehouse gives. */
    void observe(Observation document);

    /** Called at the end of a batch: what is not stored yet should be. */
    void flush();
}
