package fullcourt.platform.access;

/** What a caller may do; each role includes those before it. */
public enum Role {
    /** Read everything. */
    VIEW,
    /** Have partitions built, files loaded, holds reset. */
    OPERATE,
    /** Also switch a feed off or on. */
    ADMINISTER
}
