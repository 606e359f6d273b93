package fullcourt.platform.tables;

/** The name is not a valid object path. Nothing was read or written. */
public final class InvalidPathException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    public InvalidPathException(String path, String problem) {
        super("'%s' is not an object path: %s. Write whole segments from the bucket's root, as in ball-dont-lie/boxscores/2025-12-27/20251228_080000.json."
                .formatted(path.length() > 200 ? path.substring(0, 200) + "…" : path, problem));
    }
}
