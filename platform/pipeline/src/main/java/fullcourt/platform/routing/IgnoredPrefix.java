package fullcourt.platform.routing;

import fullcourt.platform.tables.PathPrefix;

/** Files that are known and left alone. @param reason one sentence for whoever wonders why they are not loaded */
public record IgnoredPrefix(PathPrefix prefix, String reason) {

    public static IgnoredPrefix of(String prefix, String reason) {
        return new IgnoredPrefix(PathPrefix.of(prefix), reason);
    }
}
