package fullcourt.testing;

import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;

/**
 * Whole scraper documents that are too large for the repository: {@code shared/samples} above the working directory, or in the folder that
 * the system property {@code fullcourt.shared} names. A test that needs one is skipped, with the reason, where there are none.
 */
public final class Samples {
    private Samples() {}

    /** @param path below {@code samples}; unpacked if it ends in {@code .gz} */
    public static byte[] bytes(String path) {
        Optional<Path> found = folder().map(folder -> folder.resolve(path)).filter(Files::isRegularFile);
        assumeThat(found).as("there is no shared/samples/%s above the working directory", path).isPresent();
        Path file = found.orElseThrow();
        try (InputStream in = path.endsWith(".gz") ? new GZIPInputStream(Files.newInputStream(file)) : Files.newInputStream(file)) {
            return in.readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The folder with the documents themselves. */
    public static Path folderOfAll() {
        Optional<Path> found = folder().filter(Files::isDirectory);
        assumeThat(found).as("there is no shared/samples above the working directory").isPresent();
        return found.orElseThrow();
    }

    /** The folder with real seasons as Parquet files. */
    public static Path history() {
        Optional<Path> found = shared("history").filter(Files::isDirectory);
        assumeThat(found).as("there is no shared/history above the working directory").isPresent();
        return found.orElseThrow();
    }

    private static Optional<Path> folder() {
        return shared("samples");
    }

    private static Optional<Path> shared(String folder) {
        Optional<Path> named = Optional.ofNullable(System.getProperty("fullcourt.shared")).map(Path::of);
        return named.or(() -> above(folder)).map(shared -> shared.resolve(folder));
    }

    private static Optional<Path> above(String folder) {
        Path here = Path.of("").toAbsolutePath();
        return Stream.<Path>iterate(here, path -> path.getParent() != null, Path::getParent).map(path -> path.resolve("shared"))
                .filter(path -> Files.isDirectory(path.resolve(folder))).findFirst();
    }
}
