package fullcourt.testing.cloud;

import fullcourt.testing.cloud.ServerLookup.Found;
import fullcourt.testing.cloud.ServerLookup.Missing;
import java.net.URI;
import java.nio.file.Path;

/**
 * The servers of this test run. Each is searched for when first needed, lives as long as this process and is shared by all its tests, so a test takes
 * names of its own for datasets, buckets and topics. Looked for in this order: a running one named by an environment variable ({@link CloudServer}),
 * Docker, an installation in the cache, and with {@code FULLCOURT_REQUIRE_EMULATORS=true} a new installation there.
 */
public final class CloudServers {
    private static final CloudServers OF_THIS_PROCESS = new CloudServers(new ServerLookup(Environment.ofThisProcess()));
    private final ServerLookup lookup;

    CloudServers(ServerLookup lookup) {
        this.lookup = lookup;
    }

    /**
     * @param address of the JSON API
     * @param root holds one folder per bucket; making a folder here makes a bucket, and BigQuery's {@code gs://bucket/path} is the file {@code bucket/path}
     */
    public record Storage(URI address, Path root) {}

    public static CloudServers ofThisProcess() {
        return OF_THIS_PROCESS;
    }

    /**
     * The server itself, which runs a repeated job a second time. Tests of an adapter go through a {@link BigQueryProxy}.
     * @throws CloudServerException if there is none; {@link WithCloud} checks before
     */
    public URI bigQuery() {
        return URI.create(addressOf(CloudServer.BIGQUERY));
    }

    /** @throws CloudServerException if there is none */
    public Storage storage() {
        return new Storage(URI.create(addressOf(CloudServer.STORAGE)), lookup.storageRoot());
    }

    /** As {@code host:port}. @throws CloudServerException if there is none */
    public String pubSub() {
        return addressOf(CloudServer.PUBSUB);
    }

    private String addressOf(CloudServer server) {
        return switch (lookup.find(server)) {
            case Found(String address) -> address;
            case Missing(String why) -> throw new CloudServerException(why);
        };
    }

    ServerLookup lookup() {
        return lookup;
    }
}
