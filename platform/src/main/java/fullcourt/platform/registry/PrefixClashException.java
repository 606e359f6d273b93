package fullcourt.platform.registry;

/** Two declarations claim one prefix, so which one reads a file would be chance. The service does not start. */
public final class PrefixClashException extends IllegalStateException {
    private static final long serialVersionUID = 1L;

    PrefixClashException(PathPrefix prefix, String one, String other) {
        super("Both %s and %s claim '%s'. Leave the prefix to one of them.".formatted(one, other, prefix));
    }
}
