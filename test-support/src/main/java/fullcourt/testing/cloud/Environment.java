package fullcourt.testing.cloud;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The variables a test run was started with. */
record Environment(Map<String, String> variables) {
    static Environment ofThisProcess() {
        return new Environment(System.getenv());
    }

    Optional<String> find(String variable) {
        return Optional.ofNullable(variables.get(variable)).filter(value -> !value.isBlank());
    }

    /** Whether a server that is missing is installed, and is a failure if it cannot be. */
    boolean isRequired() {
        return find("FULLCOURT_REQUIRE_EMULATORS").filter("true"::equals).isPresent();
    }

    EmulatorCache cache() {
        return new EmulatorCache(find("FULLCOURT_EMULATOR_CACHE").map(Path::of)
                .orElseGet(() -> Path.of(System.getProperty("user.home"), ".cache", "fullcourt", "emulators")));
    }

    /** A program on the search path. */
    Optional<Path> program(String name) {
        return Stream.of(find("PATH").orElse("").split(Pattern.quote(File.pathSeparator))).filter(folder -> !folder.isEmpty())
                .map(folder -> Path.of(folder, name)).filter(Files::isExecutable).findFirst();
    }
}
