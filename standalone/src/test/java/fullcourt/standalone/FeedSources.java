package fullcourt.standalone;

import fullcourt.platform.documents.DocumentReader;
import fullcourt.platform.documents.DocumentResult;
import fullcourt.platform.documents.SourceFile;
import fullcourt.platform.routing.ProcessorRegistry;
import fullcourt.platform.routing.Route;
import fullcourt.platform.schema.FeedDocumentation.Example;
import fullcourt.platform.schema.FeedDocumentation.Feed;
import fullcourt.platform.steps.RawProcessor;
import fullcourt.platform.tables.ObjectPath;
import fullcourt.platform.tables.PathPrefix;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What the sources say of each feed: the comment above its processor, and the first row of its first fixture that has one. */
final class FeedSources {
    private static final Instant STORED_AT = Instant.parse("2030-01-01T00:00:00Z");
    private static final long MAXIMUM_BYTES = 1 << 26;
    private static final Pattern COMMENT = Pattern.compile(
            "/\\*\\*((?:(?!\\*/).)*)\\*/\\s*(?:@[\\w.]+(?:\\([^)]*\\))?\\s*)*(?:public\\s+)?(?:final\\s+)?class ",
            Pattern.DOTALL);
    private final Path code;
    private final Path fixtures;

    FeedSources(Path module) {
        this.code = module.resolve("src/main/java");
        this.fixtures = module.resolve("src/test/resources/fixtures");
    }

    List<Feed> feeds(ProcessorRegistry registry) {
        return registry.routes().stream().filter(Route.To.class::isInstance).map(Route.To.class::cast)
                .map(route -> new Feed(route.prefix(), route.processor(), comment(route.processor()), example(registry, route))).toList();
    }

    private String comment(RawProcessor processor) {
        Matcher comment = COMMENT.matcher(text(code.resolve(processor.getClass().getName().replace('.', '/') + ".java")));
        if (!comment.find())
            throw new AssertionError(
                    "Say above %s what is unusual about its files; it is the page of the feed.".formatted(processor.name()));
        return markdown(comment.group(1));
    }

    /** The comments' few tags; text stays as it is. */
    static String markdown(String comment) {
        return comment.replaceAll("(?m)^\\s*\\*? ?", "")
                .replaceAll("(?s)\\{@(?:code|link|literal)\\s+([^{}]*(?:\\{[^{}]*\\}[^{}]*)*)\\}", "`$1`")
                .replaceAll("\\s*<p>\\s*", "\n\n").replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&").strip();
    }

    private Optional<Example> example(ProcessorRegistry registry, Route.To route) {
        return files(route.prefix()).stream().filter(path -> registry.route(path).equals(route))
                .flatMap(path -> example(route.processor(), path).stream()).findFirst();
    }

    private List<ObjectPath> files(PathPrefix prefix) {
        Path folder = fixtures.resolve(prefix.value());
        if (!Files.isDirectory(folder))
            return List.of();
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).map(file -> ObjectPath.of(fixtures.relativize(file).toString().replace('\\', '/')))
                    .sorted()
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private Optional<Example> example(RawProcessor processor, ObjectPath path) {
        return new DocumentReader(1, MAXIMUM_BYTES).read(processor, new SourceFile(path, 1, STORED_AT),
                bytes(path)) instanceof DocumentResult.Parsed parsed
                        ? Optional.of(new Example(path.value(), parsed.rows().getFirst()))
                        : Optional.empty();
    }

    private byte[] bytes(ObjectPath path) {
        try {
            return Files.readAllBytes(fixtures.resolve(path.value()));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
