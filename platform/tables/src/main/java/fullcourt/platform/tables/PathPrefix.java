package fullcourt.platform.tables;

/** The leading whole segments of the paths that belong together: {@code ball-dont-lie/boxscores} does not cover {@code ball-dont-lie/boxscores-old/…}. */
public record PathPrefix(String value) implements Comparable<PathPrefix> {

    public PathPrefix {
        ObjectPath.of(value);
    }

    public static PathPrefix of(String value) {
        return new PathPrefix(value);
    }

    public boolean covers(ObjectPath path) {
        return path.value().startsWith(value + "/");
    }

    /** The number of segments. */
    public int length() {
        return value.split("/").length;
    }

    @Override
    public int compareTo(PathPrefix other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
