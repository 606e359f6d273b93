package fullcourt.platform.tables;

/** How rows get into a table. Each mode is safe to repeat. */
public enum LoadMode {
    /** From files: the newest version of a natural key wins, in whatever order files arrive. */
    MERGE_NEWEST,
    /** From files: a document is the whole of its scope (a day, a team) and replaces it, unless a newer document did already. */
    REPLACE_SCOPE,
    /** From requests: every version of a fact is kept and the newest is active; a repeated request changes nothing. See {@link Table.Versions}. */
    VERSIONED,
    /** From tables: one query replaces one partition in one statement. */
    REPLACE_PARTITION,
    /** Reporting: rows are added once for each event id and never changed. */
    APPEND
}
