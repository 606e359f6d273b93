package fullcourt.raw.proof;

import java.util.function.Supplier;

/**
 * A damaged document.
 * @param damage in words, with the place
 * @param path the place with {@code *} for "each"; empty if it is the bytes that are damaged
 * @param isOfContainer whether it was an object or a list: rows may be in it, and how many is then not known
 * @param isEverywhere whether every such place is damaged
 * @param takesAway whether the value is gone, and not another
 * @param demand what must become of it
 * @param bytes created on demand: there are thousands
 */
record Mutant(String damage, String path, boolean isOfContainer, boolean isEverywhere, boolean takesAway, Demand demand,
        Supplier<byte[]> bytes) {

    enum Demand {
        /** Rows may be null in a column; one that is not there is a rejected one, and a key that is required is missed. */
        NO_SILENT_LOSS,
        /** The same rows as before the damage, which is none to a reader. */
        SAME_ROWS,
        /** Nothing may be loaded. */
        REFUSED
    }
}
