package fullcourt.platform.routing;

import java.util.List;

/** The prefixes that a service declares as no feeds. */
public record IgnoredPrefixes(List<IgnoredPrefix> prefixes) {}
