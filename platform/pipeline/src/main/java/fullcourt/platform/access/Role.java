package fullcourt.platform.access;

/** What somebody may do; each includes those before it. */
public enum Role {
    /** Look at everything. */
    VIEW,
    /** Have partitions built, files loaded, holds reset. */
    OPERATE,
    /** Also stop a feed, or let it run again. */
    ADMINISTER
}
