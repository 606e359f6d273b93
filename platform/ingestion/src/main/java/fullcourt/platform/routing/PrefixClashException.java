package fullcourt.platform.routing;

import fullcourt.platform.tables.PathPrefix;

/** Two declarations contradict each other about a prefix, so what becomes of its files would be chance. The service does not start. */
final class PrefixClashException extends IllegalStateException {
    private static final long serialVersionUID = 1L;

    private PrefixClashException(String sentence) {
        super(sentence);
    }

    PrefixClashException(PathPrefix prefix, String one, String other) {
        this("Both %s and %s claim '%s'. Leave the prefix to one of them.".formatted(one, other, prefix));
    }

    static PrefixClashException inside(PathPrefix prefix, String claimant, PathPrefix ignored) {
        return new PrefixClashException(
                "%s claims '%s', which lies inside '%s', and that is declared as ignored. Ignore less, or do not read it."
                        .formatted(claimant, prefix, ignored));
    }

    static PrefixClashException misspelt(PathPrefix one, PathPrefix other) {
        return new PrefixClashException(
                "'%s' and '%s' differ in upper and lower case alone. Write one as the bucket does and remove the other."
                        .formatted(one, other));
    }
}
