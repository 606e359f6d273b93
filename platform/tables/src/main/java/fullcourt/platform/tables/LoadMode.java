package fullcourt.platform.tables;

/** How rows get into a table. Each mode is safe to repeat. */
public enum LoadMode {
    /** From files: the newest version of a natural key wins, in whatever order files arrive. */
    MERGE_NEWEST,
    /** From files: a document is the whole of its scope (a day, a team) and replaces it, unless a newer document did already. */
    REPLACE_SCOPE,
    /** From staged processors: every version of a fact is kept and at most one is active; a repeated build changes nothing. See {@link Table.Versions}. */
    VERSIONED,
    /** From tables: the rows of one query replace one partition atomically; equal content is no change. */
    REPLACE_PARTITION,
    /** Reporting tables: a row is added once for each natural key and never changed. */
    APPEND
}
