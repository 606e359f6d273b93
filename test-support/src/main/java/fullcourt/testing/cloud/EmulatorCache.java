package fullcourt.testing.cloud;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Where installed servers lie: {@code FULLCOURT_EMULATOR_CACHE}, else {@code ~/.cache/fullcourt/emulators}. A folder counts once its marker says that the
 * installation went through. Google's Pub/Sub server is not installed but found in the Cloud SDK.
 */
record EmulatorCache(Path folder) {
    static final String BIGQUERY_VERSION = "1.4.0";
    /** Of what translates every statement in that server. */
    static final String TRANSLATOR_VERSION = "30.11.0";
    static final String STORAGE_VERSION = "1.56.1";
    private static final String MARKER = "complete";

    Path bigQueryFolder() {
        return folder.resolve("bqemulator-%s-sqlglot-%s".formatted(BIGQUERY_VERSION, TRANSLATOR_VERSION));
    }

    Path storageFolder() {
        return folder.resolve("fake-gcs-server-" + STORAGE_VERSION);
    }

    /** The Python that has the server. */
    Path bigQueryProgram() {
        return bigQueryFolder().resolve("bin/python");
    }

    Path storageProgram() {
        return storageFolder().resolve("fake-gcs-server");
    }

    static boolean isComplete(Path installed) {
        return Files.exists(installed.resolve(MARKER));
    }

    static void markComplete(Path installed) throws IOException {
        Files.writeString(installed.resolve(MARKER), "");
    }

    /** @param sdk the Cloud SDK's own folder */
    static Optional<Path> pubSubJar(Path sdk) {
        Path libraries = sdk.resolve("platform/pubsub-emulator/lib");
        if (!Files.isDirectory(libraries))
            return Optional.empty();
        try (Stream<Path> files = Files.list(libraries)) {
            return files.filter(file -> file.getFileName().toString().matches("cloud-pubsub-emulator-.*-all\\.jar")).max(Path::compareTo);
        } catch (IOException _) {
            return Optional.empty();
        }
    }

    /** The Cloud SDK by its variable or by its {@code gcloud} on the search path. */
    static Optional<Path> cloudSdk(Environment environment) {
        Optional<Path> named = environment.find("CLOUDSDK_ROOT_DIR").map(Path::of);
        return named.isPresent() ? named : environment.program("gcloud").flatMap(EmulatorCache::homeOf);
    }

    private static Optional<Path> homeOf(Path gcloud) {
        try {
            return Optional.ofNullable(gcloud.toRealPath().getParent()).flatMap(bin -> Optional.ofNullable(bin.getParent()));
        } catch (IOException _) {
            return Optional.empty();
        }
    }
}
