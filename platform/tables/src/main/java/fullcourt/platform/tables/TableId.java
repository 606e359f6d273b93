package fullcourt.platform.tables;

/** A table's name in the warehouse, written {@code dataset.name}: {@code nba_raw.bdl_standings}. */
public record TableId(String dataset, String name) implements Comparable<TableId> {

    /** @throws IllegalArgumentException unless both parts are lower-case identifiers: they become part of SQL text */
    public TableId {
        requireIdentifier(dataset);
        requireIdentifier(name);
    }

    /** Reads the written form. */
    public static TableId parse(String qualified) {
        int dot = qualified.indexOf('.');
        if (dot < 0) {
            throw new IllegalArgumentException(
                    "'%s' is not a table name. Write dataset.table, as in nba_raw.bdl_standings.".formatted(qualified));
        }
        return new TableId(qualified.substring(0, dot), qualified.substring(dot + 1));
    }

    static void requireIdentifier(String name) {
        if (!name.matches("[a-z][a-z0-9_]*")) {
            throw new IllegalArgumentException(
                    "'%s' is not an identifier. Use lower-case letters, digits and underscores.".formatted(name));
        }
    }

    @Override
    public int compareTo(TableId other) {
        return toString().compareTo(other.toString());
    }

    @Override
    public String toString() {
        return dataset + "." + name;
    }
}
