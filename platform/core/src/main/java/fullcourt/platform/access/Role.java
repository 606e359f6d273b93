package fullcourt.platform.access;

/** What a caller may do; each role includes those before it. */
public enum Role {
    /** Read everything. */
    VIEW,
    /** Build partitions, load files, reset holds. */
    OPERATE,
    /** Also switch a feed off or on. */
    ADMINISTER
}
