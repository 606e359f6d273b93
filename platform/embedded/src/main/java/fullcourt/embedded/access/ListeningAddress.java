package fullcourt.embedded.access;

import fullcourt.config.AccessProperties;
import java.net.InetAddress;
import java.net.UnknownHostException;
import org.springframework.core.env.Environment;

/** Where the embedded suite listens. @param isLoopback whether only this machine reaches it */
record ListeningAddress(boolean isLoopback) {
    private static final String NO_PORT = "-1";

    /** @throws ExposedAddressException if other machines would reach it without a setting that allows it, or without a token */
    static ListeningAddress of(Environment environment, AccessProperties access) {
        if (!isLoopback(environment, "management.server.address") && hasPort(environment, "management.server.port"))
            throw new ExposedAddressException(
                    "management.server.port opens a second port that asks for no token. Remove it, or set management.server.address to 127.0.0.1.");
        if (isLoopback(environment, "server.address"))
            return new ListeningAddress(true);
        if (!access.openToNetwork())
            throw new ExposedAddressException(
                    "server.address is '%s', which other machines reach. Set it to 127.0.0.1, or set fullcourt.access.open-to-network to true: every request then needs the operator's token."
                            .formatted(environment.getProperty("server.address", "")));
        return new ListeningAddress(false);
    }

    private static boolean hasPort(Environment environment, String property) {
        String port = environment.getProperty(property, "").strip();
        return !port.isEmpty() && !port.equals(NO_PORT);
    }

    /** No address means every address. */
    private static boolean isLoopback(Environment environment, String property) {
        String address = environment.getProperty(property, "").strip();
        try {
            return !address.isEmpty() && InetAddress.getByName(address).isLoopbackAddress();
        } catch (UnknownHostException _) {
            throw new ExposedAddressException("%s is '%s', accepted is an address of this machine.".formatted(property, address));
        }
    }
}
