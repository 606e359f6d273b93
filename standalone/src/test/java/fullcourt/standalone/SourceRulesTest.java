package fullcourt.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What only the text of the sources tells. */
class SourceRulesTest {
    private static final Path REPOSITORY = Path.of("..").toAbsolutePath().normalize();
    private static final int MAX_CLASS = 300;
    private static final int DEPTH_OF_MODULES = 3; // platform/tables/pom.xml
    /** Where any failure is let through, told or recorded, and why it may not be caught by name. */
    private static final Map<String, String> LAST_RESORTS = Map.ofEntries(
            Map.entry("LoopTimer.java", "nothing must end a timer"),
            Map.entry("HealthTimer.java", "nothing must end a timer"),
            Map.entry("Watchdog.java", "notes and throws on"),
            Map.entry("StorageProbe.java", "whatever it is, storage cannot be used"),
            Map.entry("FindingLog.java", "a finding must not fail the work that it reports on"),
            Map.entry("FileIngestion.java", "the failure of one file must not stop the other files"),
            Map.entry("LocalEventPublisher.java", "a subscriber's failure must not fail the publisher, whose change is committed"),
            Map.entry("FileAttempts.java", "the failure of one file must not stop the other files"),
            Map.entry("ScheduledJobs.java", "a job's failure is recorded, and a finding after its deadline"),
            Map.entry("PartitionBuilder.java", "a step's own error must not stop the other partitions"),
            Map.entry("Publications.java", "one table's trouble must not stop the others"),
            Map.entry("Reconciler.java", "one step's or season's failure must not stop the others"),
            Map.entry("Parallelism.java", "every piece is processed, then it throws on"),
            Map.entry("DocumentReader.java", "what a document does to its processor quarantines that document"),
            Map.entry("RowStream.java", "closes and throws on"),
            Map.entry("TreeRows.java", "closes and throws on"),
            Map.entry("Session.java", "gives the connection up and throws on"),
            Map.entry("OpenDatabase.java", "counts back and throws on"),
            Map.entry("PooledConnection.java", "a connection that cannot be closed is given up"),
            Map.entry("CommandEndpoint.java", "the status line is sent already"),
            Map.entry("HistorySeason.java", "closes and throws on"),
            Map.entry("Suite.java", "wraps and throws on"),
            Map.entry("Main.java", "a stack trace is no answer to a caller"),
            Map.entry("FolderLock.java", "a native call declares any failure"),
            Map.entry("CachingTableReader.java", "rethrown to every caller that waits for the same read"),
            Map.entry("ReconcileCoalescer.java", "rethrown to every request that the pass serves"));
    private static final Pattern BROAD_CATCH = Pattern.compile("catch \\((final )?(Exception|Throwable|RuntimeException) ");
    /** In Markdown; words of capitals alone are states or methods of HTTP. */
    private static final Pattern CLASS_IN_CODE = Pattern.compile("`([A-Z]\\w*[a-z]\\w*)`");
    private static final Pattern EXPLAINED_PACKAGE = Pattern.compile("(?s)^/\\*\\*\\s*\\*? ?\\S.{30,}?\\*/\\s*@NullMarked");

    @Test
    void errorsAreCaughtByNameExceptInTheLastResorts() throws IOException {
        assertThat(sources(source -> BROAD_CATCH.matcher(source).find()))
                .allSatisfy(name -> assertThat(LAST_RESORTS).containsKey(name.replaceFirst(".*/", "")));
    }

    @Test
    void noClassHasTwoJobs() throws IOException {
        assertThat(sources(source -> source.lines().count() > MAX_CLASS)).isEmpty();
    }

    @Test
    void everyPackageExplainsItselfInAParagraph() throws IOException {
        try (Stream<Path> files = javaFiles()) {
            assertThat(
                    files.filter(file -> file.endsWith("package-info.java")).filter(file -> !EXPLAINED_PACKAGE.matcher(text(file)).find()))
                    .isEmpty();
        }
    }

    @Test
    void everyClassThatTheWayOfAFileNamesExists() throws IOException {
        String page = Files.readString(REPOSITORY.resolve("docs/way-of-a-file.md"));
        try (Stream<Path> files = javaFiles()) {
            Set<String> classes = files.map(file -> file.getFileName().toString().replace(".java", "")).collect(Collectors.toSet());
            assertThat(CLASS_IN_CODE.matcher(page).results().map(found -> found.group(1)).toList()).hasSizeGreaterThan(30)
                    .allSatisfy(name -> assertThat(classes).contains(name));
        }
    }

    private static List<String> sources(Predicate<String> condition) throws IOException {
        try (Stream<Path> files = javaFiles()) {
            return files.filter(file -> condition.test(text(file))).map(file -> REPOSITORY.relativize(file).toString()).sorted().toList();
        }
    }

    private static Stream<Path> javaFiles() throws IOException {
        List<Path> roots;
        try (Stream<Path> modules = Files.find(REPOSITORY, DEPTH_OF_MODULES, (file, _) -> file.endsWith("pom.xml"))) {
            roots = modules.map(module -> module.resolveSibling("src/main/java")).filter(Files::isDirectory).toList();
        }
        assertThat(roots).hasSizeGreaterThan(15);
        Stream<Path> files = Stream.empty();
        for (Path root : roots)
            files = Stream.concat(files, Files.walk(root).filter(file -> file.toString().endsWith(".java")));
        return files;
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new AssertionError(unreadable);
        }
    }
}
