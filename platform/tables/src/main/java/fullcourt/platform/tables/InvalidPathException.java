package fullcourt.platform.tables;

/** The name is not a valid object path. Nothing was read or written. */
public final class InvalidPathException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;
    private static final int MAX_QUOTE = 200;

    public InvalidPathException(String path, String problem) {
        super("'%s' is not an object path: %s. Write whole segments from the bucket's root, as in ball-dont-lie/boxscores/2025-12-27/20251228_080000.json."
                .formatted(ShortText.of(path, MAX_QUOTE), problem));
    }
}
