package fullcourt.testing.cloud;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Finds each cloud server of the tests: an address in the environment, else a Docker container, else a program in the emulator cache. Started servers stop
 * with this process.
 */
final class ServerLookup {
    private final Environment environment;
    private final Map<CloudServer, Result> results = new EnumMap<>(CloudServer.class);
    private final List<ServerProcess> running = new ArrayList<>();
    private Optional<Path> root = Optional.empty();
    private Optional<Optional<Docker>> docker = Optional.empty();

    ServerLookup(Environment environment) {
        this.environment = environment;
        Runtime.getRuntime().addShutdownHook(new Thread(this::stop, "stop cloud servers"));
    }

    sealed interface Result {}

    record Found(String address) implements Result {}

    /** @param why one sentence that names the server */
    record Missing(String why) implements Result {}

    boolean isRequired() {
        return environment.isRequired();
    }

    synchronized Result find(CloudServer server) {
        Result known = results.get(server);
        if (known != null)
            return known;
        Result result = check(server);
        results.put(server, result);
        return result;
    }

    private Result check(CloudServer server) {
        Optional<String> named = environment.find(server.variable);
        if (named.isPresent())
            return new Found(named.get());
        try {
            return inDocker(server).or(() -> installed(server)).<Result>map(Found::new).orElseGet(() -> missing(server));
        } catch (CloudServerException failed) {
            return new Missing("%s: %s".formatted(server, failed.getMessage()));
        }
    }

    private Optional<String> inDocker(CloudServer server) {
        if (docker.isEmpty())
            docker = Optional.of(environment.program("docker").map(Docker::new).filter(Docker::answers));
        Optional<Docker> daemon = docker.get();
        if (daemon.isEmpty())
            return Optional.empty();
        int port = ServerProcess.freePort();
        try {
            return Optional.of(start(server, port, switch (server) {
                case BIGQUERY -> daemon.get().bigQuery(port, storageRoot());
                case STORAGE -> daemon.get().storage(port, storageRoot());
                case PUBSUB -> daemon.get().pubSub(port, storageRoot());
            }));
        } catch (CloudServerException failed) {
            System.err.printf("[emulators] no container for %s, looking in the cache: %s%n", server, failed.getMessage());
            return Optional.empty();
        }
    }

    private Optional<String> installed(CloudServer server) {
        int port = ServerProcess.freePort();
        return launch(server, port).map(launch -> start(server, port, launch));
    }

    private Optional<Launch> launch(CloudServer server, int port) {
        EmulatorCache cache = environment.cache();
        return switch (server) {
            case BIGQUERY -> ready(cache.bigQueryFolder(), new EmulatorInstaller(cache)::installBigQuery).map(_ -> Launch
                    .of(cache.bigQueryProgram().toString(), "-c", Launch.bigQueryStarter(), "start", "--rest-port", "" + port,
                            "--grpc-port", "0", "--log-level", "warning")
                    .with(Map.of("BQEMU_GCS_LOCAL_ROOT", storageRoot().toString(), "HOME", cache.bigQueryFolder().toString())));
            case STORAGE -> ready(cache.storageFolder(), new EmulatorInstaller(cache)::installStorage).map(_ -> Launch
                    .of(cache.storageProgram().toString(), "-backend", "filesystem", "-filesystem-root", storageRoot().toString(),
                            "-scheme", "http",
                            "-host", "127.0.0.1", "-port", "" + port, "-external-url", "http://127.0.0.1:" + port, "-log-level", "warn"));
            case PUBSUB -> EmulatorCache.cloudSdk(environment).flatMap(EmulatorCache::pubSubJar)
                    .map(jar -> Launch.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-jar", jar.toString(),
                            "--host=127.0.0.1", "--port=" + port));
        };
    }

    private Optional<Path> ready(Path folder, Runnable install) {
        if (!EmulatorCache.isComplete(folder) && environment.isRequired())
            install.run();
        return Optional.of(folder).filter(EmulatorCache::isComplete);
    }

    private String start(CloudServer server, int port, Launch launch) {
        Path log = storageRoot().resolveSibling("%s.log".formatted(server));
        String address = "127.0.0.1:" + port;
        URI ready = URI
                .create("http://%s%s".formatted(address, server == CloudServer.BIGQUERY ? "/bigquery/v2/projects/ready/datasets" : "/"));
        long start = System.nanoTime();
        running.add(ServerProcess.start(launch, ready, log));
        System.err.printf("[emulators] %s at %s, started in %.1f s%n", server, address, (System.nanoTime() - start) / 1e9);
        return server == CloudServer.PUBSUB ? address : "http://" + address;
    }

    private Missing missing(CloudServer server) {
        return new Missing(server == CloudServer.PUBSUB
                ? "PUBSUB: no %s, no Docker daemon, and no Cloud SDK with the Pub/Sub emulator (gcloud components install pubsub-emulator)"
                        .formatted(server.variable)
                : "%s: no %s, no Docker daemon, nothing in %s; FULLCOURT_REQUIRE_EMULATORS=true installs it there"
                        .formatted(server, server.variable, environment.cache().folder()));
    }

    /** The folder of all buckets, which the servers for storage and BigQuery share. */
    synchronized Path storageRoot() {
        if (root.isEmpty())
            root = Optional.of(environment.find("FULLCOURT_STORAGE_ROOT").map(Path::of).orElseGet(ServerLookup::temporaryRoot));
        return root.get();
    }

    private static Path temporaryRoot() {
        try {
            return Files.createDirectory(Files.createTempDirectory("fullcourt-cloud-").resolve("buckets"));
        } catch (IOException refused) {
            throw new CloudServerException("No temporary folder: " + refused.getMessage(), refused);
        }
    }

    private synchronized void stop() {
        running.forEach(ServerProcess::stop);
        if (root.isEmpty() || environment.find("FULLCOURT_STORAGE_ROOT").isPresent())
            return;
        try {
            EmulatorInstaller.remove(root.get().resolveSibling(".").normalize());
        } catch (IOException left) {
            System.err.println("[emulators] could not remove " + left.getMessage());
        }
    }
}
