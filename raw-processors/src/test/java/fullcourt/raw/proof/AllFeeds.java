package fullcourt.raw.proof;

import fullcourt.platform.documents.DocumentResult;
import fullcourt.platform.routing.ProcessorRegistry;
import fullcourt.platform.routing.Route;
import fullcourt.platform.steps.RawProcessor;
import fullcourt.platform.tables.ObjectPath;
import fullcourt.raw.RawIgnoredPrefixes;
import fullcourt.testing.Fixtures;
import fullcourt.testing.FoundProcessors;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/** Every processor, found as the service finds them, and every fixture, found by looking. */
final class AllFeeds {
    static final List<RawProcessor> PROCESSORS = FoundProcessors.all();
    private static final ProcessorRegistry REGISTRY = new ProcessorRegistry(PROCESSORS, RawIgnoredPrefixes.ALL, Set::of);

    private AllFeeds() {}

    static Route route(String path) {
        return REGISTRY.route(ObjectPath.of(path));
    }

    /** @throws ClassCastException if no processor is registered for the path */
    static RawProcessor processor(String path) {
        return ((Route.To) route(path)).processor();
    }

    static DocumentResult read(String path, byte[] bytes) {
        return Fixtures.read(processor(path), path, bytes);
    }

    /** Paths of all fixtures that a processor reads, in alphabetical order. */
    static List<String> fixtures() {
        Path folder = Path.of(fixtureFolder());
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).map(file -> folder.relativize(file).toString().replace('\\', '/'))
                    .filter(path -> route(path) instanceof Route.To).sorted().toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static URI fixtureFolder() {
        try {
            return Objects.requireNonNull(AllFeeds.class.getResource("/fixtures"), "there are no fixtures").toURI();
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
