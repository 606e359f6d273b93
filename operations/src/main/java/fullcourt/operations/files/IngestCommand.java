package fullcourt.operations.files;

import fullcourt.operations.command.Arguments;
import fullcourt.operations.command.Command;
import fullcourt.operations.command.Exit;
import fullcourt.operations.command.Output;
import fullcourt.operations.command.UsageException;
import fullcourt.operations.files.GivenFiles.Given;
import fullcourt.platform.objects.OwnFolders;
import fullcourt.platform.service.Pipeline;
import fullcourt.platform.staging.StagingArea;
import fullcourt.platform.tables.InvalidPathException;
import fullcourt.platform.tables.ObjectPath;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** {@code ingest}: files given by hand take the way of those that scrapers land. */
@Component
final class IngestCommand implements Command {
    private static final int FILES_AT_ONCE = 200;
    private final LandingCopy landing;
    private final Pipeline pipeline;
    private final StagingArea stage;
    private final FileSummary.Describer describer;
    private final ObjectProvider<OwnFolders> directory;

    /** @param directory there is one on the embedded platform */
    IngestCommand(LandingCopy landing, Pipeline pipeline, StagingArea stage, FileSummary.Describer describer,
            ObjectProvider<OwnFolders> directory) {
        this.landing = landing;
        this.pipeline = pipeline;
        this.stage = stage;
        this.describer = describer;
        this.directory = directory;
    }

    @Override
    public String name() {
        return "ingest";
    }

    @Override
    public String usage() {
        return "PATH... [--as OBJECT_PATH]";
    }

    @Override
    public String purpose() {
        return "Loads files: a directory is the bucket's root, a single file needs --as.";
    }

    @Override
    public int run(Arguments arguments, Output output) {
        arguments.allow(name(), Set.of("as"));
        List<Given> given = given(arguments);
        boolean allWell = true;
        for (int from = 0; from < given.size(); from += FILES_AT_ONCE) {
            List<Given> some = given.subList(from, Math.min(given.size(), from + FILES_AT_ONCE));
            allWell &= load(some, output);
            output.progress("%d of %d files".formatted(from + some.size(), given.size()));
        }
        pipeline.settle(decision -> output.progress("%s %s: %s".formatted(decision.table(), decision.date(), decision.status())));
        if (stage.waiting().isEmpty())
            return allWell ? Exit.DONE : Exit.REFUSED;
        output.line("Some rows are staged but not published yet. 'fullcourt run' publishes them.");
        return Exit.REFUSED;
    }

    private boolean load(List<Given> given, Output output) {
        List<ObjectPath> landed = new ArrayList<>();
        boolean allWell = true;
        for (Given each : given) {
            Optional<FileSummary> refused = land(each, landed);
            refused.ifPresent(output::row);
            allWell &= refused.isEmpty();
        }
        List<FileSummary> rows = pipeline.acceptAll(landed).entrySet().stream()
                .map(outcome -> describer.describe(outcome.getKey(), outcome.getValue())).toList();
        rows.forEach(output::row);
        return allWell && rows.stream().allMatch(FileSummary::isSettledWell);
    }

    private Optional<FileSummary> land(Given given, List<ObjectPath> landed) {
        if (given.problem().isPresent())
            return given.problem().map(sentence -> FileSummary.refused(given.name(), sentence));
        try {
            ObjectPath path = ObjectPath.of(given.name());
            Optional<String> problem = landing.copy(given.file(), path);
            if (problem.isEmpty())
                landed.add(path);
            return problem.map(sentence -> FileSummary.refused(given.name(), sentence));
        } catch (InvalidPathException invalid) {
            return Optional.of(FileSummary.refused(given.name(), String.valueOf(invalid.getMessage())));
        }
    }

    private List<Given> given(Arguments arguments) {
        if (arguments.words().isEmpty())
            throw new UsageException("'ingest' needs a path. A directory is taken as the bucket's root; a file needs --as <object path>.");
        Optional<String> as = arguments.option("as");
        List<Path> paths = arguments.words().stream().map(arguments::path).toList();
        paths.forEach(path -> check(path, as));
        if (as.isEmpty())
            return paths.stream().flatMap(root -> below(root).stream()).toList();
        if (paths.size() != 1 || !Files.isRegularFile(paths.getFirst()))
            throw new UsageException("--as names one object, so it goes with exactly one file.");
        return List.of(Given.of(paths.getFirst(), as.get()));
    }

    private void check(Path path, Optional<String> as) {
        if (!Files.exists(path))
            throw new UsageException("There is no '%s'. Name a file or directory that exists.".formatted(path));
        if (!Files.isDirectory(path) && !Files.isRegularFile(path))
            throw new UsageException("'%s' is neither a directory nor an ordinary file. Save its content as a file.".formatted(path));
        if (isOwn(path))
            throw new UsageException(
                    "'%s' is, holds or lies in the data directory itself. What is in its landing folder is loaded by itself; "
                            .formatted(path) + "name the directory that the scrapers wrote.");
        if (Files.isRegularFile(path) && as.isEmpty()) {
            throw new UsageException(
                    "'%s' is a file. Say where it belongs in the bucket: --as ball-dont-lie/boxscores/2025-12-27/20251228_080000.json."
                            .formatted(path));
        }
    }

    private boolean isOwn(Path path) {
        try {
            OwnFolders own = directory.getIfAvailable();
            return own != null && own.overlaps(path);
        } catch (IOException unreadable) {
            throw unreadable(path, unreadable);
        }
    }

    private static List<Given> below(Path root) {
        try {
            return GivenFiles.below(root);
        } catch (IOException unreadable) {
            throw unreadable(root, unreadable);
        }
    }

    private static UsageException unreadable(Path path, IOException failure) {
        return new UsageException("'%s' cannot be read (%s). Make it readable.".formatted(path, failure.getMessage()));
    }
}
