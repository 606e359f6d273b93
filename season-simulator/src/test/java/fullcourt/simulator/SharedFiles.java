package fullcourt.simulator;

import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;

/**
 * Real files that are not part of the repository: {@code samples} of scraper documents and Parquet {@code history}, in a folder named by the
 * system property {@code fullcourt.shared} or called {@code shared} beside a parent directory. Tests that need them are skipped without.
 */
public final class SharedFiles {
    private SharedFiles() {}

    public static Path history() { return required("history"); }

    static byte[] sample(String path) {
        var file = required("samples").resolve(path);
        try (var bytes = path.endsWith(".gz") ? new GZIPInputStream(Files.newInputStream(file)) : Files.newInputStream(file)) {
            return bytes.readAllBytes();
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }

    private static Path required(String folder) {
        var found = shared().map(shared -> shared.resolve(folder)).filter(Files::isDirectory);
        assumeThat(found).as("no folder 'shared/%s' above the working directory, and no system property fullcourt.shared", folder)
                .isPresent();
        return found.orElseThrow();
    }

    private static Optional<Path> shared() {
        var named = Optional.ofNullable(System.getProperty("fullcourt.shared")).map(Path::of);
        return named
                .or(() -> Stream.iterate(Optional.of(Path.of("").toAbsolutePath()), Optional::isPresent, path -> path.map(Path::getParent))
                        .map(path -> path.orElseThrow().resolve("shared")).filter(Files::isDirectory).findFirst());
    }
}
