package fullcourt.config;

/**
 * An environment variable of the reference system that has no effect here.
 *
 * @param reason a sentence without a full stop: why, and what to use instead
 */
public record IgnoredVariable(String name, String reason) {

    @Override
    public String toString() {
        return name + " has no effect: " + reason + ".";
    }
}
