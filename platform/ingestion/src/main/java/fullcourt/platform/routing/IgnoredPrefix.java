package fullcourt.platform.routing;

import fullcourt.platform.tables.PathPrefix;

/** Files that are known and not loaded. @param reason one sentence that says why */
public record IgnoredPrefix(PathPrefix prefix, String reason) {

    public static IgnoredPrefix of(String prefix, String reason) {
        return new IgnoredPrefix(PathPrefix.of(prefix), reason);
    }
}
