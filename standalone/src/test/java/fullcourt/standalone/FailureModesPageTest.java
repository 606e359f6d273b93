package fullcourt.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** {@code docs/rules/failure-modes.md} is made from the tests that are tagged with a failure mode. {@code mvn test -Pgenerate} writes it again. */
class FailureModesPageTest {
    private static final Path REPOSITORY = Path.of("..").toAbsolutePath().normalize();
    private static final Path PAGE = REPOSITORY.resolve("docs/rules/failure-modes.md");
    private static final int MIN_PROVEN = 50;
    /** A tag, other annotations, and the class or method that they belong to. */
    private static final Pattern TAGGED = Pattern.compile(
            "((?:@Tag\\(\"F\\d\\d\"\\)\\s+)+)(?:@[^{;]*?\\s)??(?:(?:public |final |abstract )*class (\\w+)|(?:[\\w<>?]+ )+(\\w+)\\()");
    private static final Pattern TAG = Pattern.compile("F\\d\\d");

    /** @param toCome what is missing until it is proven; empty if tests prove it */
    private record FailureMode(String id, String sentence, String toCome) {

        static FailureMode of(String line) {
            String[] cells = line.split("\\|", -1);
            return new FailureMode(cells[0].strip(), cells[1].strip(), cells[2].strip());
        }

        String row(List<String> proofs) {
            return "| %s | %s | %s |".formatted(id, sentence,
                    proofs.isEmpty() ? "*to come: %s*".formatted(toCome) : String.join(", ", proofs));
        }
    }

    @Test
    void thePageIsUpToDate() throws IOException {
        if (Boolean.getBoolean("fullcourt.generate"))
            Files.writeString(PAGE, page());
        assertThat(PAGE).as("docs/rules/failure-modes.md is stale; mvn test -Pgenerate rewrites it").hasContent(page());
    }

    @Test
    void eachFailureModeIsProvenOrSaysWhatIsStillToCome() throws IOException {
        Map<String, List<String>> proofs = proofs();
        List<FailureMode> modes = modes();
        assertThat(modes).extracting(FailureMode::id).doesNotHaveDuplicates().containsAll(proofs.keySet()).hasSize(78);
        assertThat(modes).allSatisfy(mode -> assertThat(mode.toCome().isEmpty()).as(mode.id()).isEqualTo(proofs.containsKey(mode.id())));
        assertThat(proofs).hasSizeGreaterThanOrEqualTo(MIN_PROVEN);
    }

    private static String page() throws IOException {
        Map<String, List<String>> proofs = proofs();
        return """
                # Failure modes

                What has gone wrong in systems of this kind, and the tests that prove that it cannot here: %d of %d. A test carries the id as a tag, so
                `mvn test -Dgroups=F37` runs what proves F37 (with `-Dsurefire.failIfNoSpecifiedTests=false` where a module has none). Without its guard
                a named test fails. This page is generated from the tags and [the list](../../standalone/src/test/resources/failure-modes.txt).

                | id | what goes wrong | proven by |
                |---|---|---|
                %s
                """.formatted(proofs.size(), modes().size(),
                modes().stream().map(mode -> mode.row(proofs.getOrDefault(mode.id(), List.of()))).collect(Collectors.joining("\n")));
    }

    private static List<FailureMode> modes() throws IOException {
        try (InputStream list = Objects.requireNonNull(FailureModesPageTest.class.getResourceAsStream("/failure-modes.txt"))) {
            return new String(list.readAllBytes(), StandardCharsets.UTF_8).lines().map(FailureMode::of).toList();
        }
    }

    /** By id, the tests as links. */
    private static Map<String, List<String>> proofs() throws IOException {
        Map<String, List<String>> proofs = new TreeMap<>();
        try (Stream<Path> files = Files.find(REPOSITORY, 30, (file, _) -> file.toString().endsWith("Test.java"))) {
            for (Path file : files.filter(file -> file.toString().contains("/src/test/java/")).sorted().toList())
                TAGGED.matcher(text(file)).results().forEach(tagged -> TAG.matcher(tagged.group(1)).results().map(MatchResult::group)
                        .forEach(id -> proofs.computeIfAbsent(id, _ -> new ArrayList<>()).add(proof(file, tagged))));
        }
        return proofs;
    }

    private static String proof(Path file, MatchResult tagged) {
        String type = file.getFileName().toString().replace(".java", "");
        String name = tagged.group(3) == null ? type : "%s.%s".formatted(type, tagged.group(3));
        return "[`%s`](../../%s)".formatted(name, REPOSITORY.relativize(file));
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
