package fullcourt.embedded.warehouse.adhoc;

/** How a reply of the answering process begins. */
final class Replies {
    static final int READY = 'r';
    /** Followed by the tables that the statement names, and whether it reads the catalogue. */
    static final int NEEDS = 'n';
    static final int ANSWER = 'a';
    /** Followed by one sentence. */
    static final int REFUSED = 'x';

    private Replies() {}
}
