package fullcourt.operations.files;

import fullcourt.operations.files.GivenFiles.Given;
import fullcourt.operations.operation.Call;
import fullcourt.operations.operation.Effect;
import fullcourt.operations.operation.Exit;
import fullcourt.operations.operation.Operation;
import fullcourt.operations.operation.OperationSpec;
import fullcourt.operations.operation.Output;
import fullcourt.operations.operation.Parameter;
import fullcourt.operations.operation.ParameterType;
import fullcourt.operations.partitions.BuildProgress;
import fullcourt.platform.access.Role;
import fullcourt.platform.service.Pipeline;
import fullcourt.platform.staging.StagingArea;
import fullcourt.platform.tables.InvalidPathException;
import fullcourt.platform.tables.ObjectPath;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Files given by hand take the way of those that scrapers land. */
@Component
final class IngestOperation implements Operation {
    private static final int FILES_AT_ONCE = 200;
    private static final Parameter<Path> PATHS = Parameter
            .words("path", "PATH", ParameterType.PATH, "A directory that is laid out as the bucket, or a file.")
            .required("a path. A directory is taken as the bucket's root; a file needs --as <object path>");
    private static final Parameter<String> AS = Parameter.option("as", "OBJECT_PATH", ParameterType.TEXT,
            "Where a single file belongs in the bucket.");
    private static final OperationSpec SPEC = OperationSpec.named("ingest")
            .summary(
                    "Copies files into the landing bucket, loads them and rebuilds what depends on them; a directory is the bucket's root, a single file needs --as.")
            .takes(PATHS, AS).changes(Effect.CHANGES, Role.OPERATE).answers(FileSummary.class)
            .whenEmpty("There is no file in it; nothing was loaded.").exit(Exit.DONE, "everything is loaded")
            .exit(Exit.REFUSED, "something was not loaded").example("ingest ./bucket")
            .example("ingest scores.json --as ball-dont-lie/boxscores/2025-12-27/20251228_080000.json").build();
    private final LandingCopy landing;
    private final Pipeline pipeline;
    private final StagingArea stage;
    private final FileSummary.Describer describer;
    private final GivenPaths paths;

    IngestOperation(LandingCopy landing, Pipeline pipeline, StagingArea stage, FileSummary.Describer describer, GivenPaths paths) {
        this.landing = landing;
        this.pipeline = pipeline;
        this.stage = stage;
        this.describer = describer;
        this.paths = paths;
    }

    @Override
    public OperationSpec spec() {
        return SPEC;
    }

    @Override
    public int run(Call call, Output output) {
        List<Given> given = paths.given(call.all(PATHS), call.find(AS));
        boolean allWell = true;
        for (int from = 0; from < given.size(); from += FILES_AT_ONCE) {
            List<Given> some = given.subList(from, Math.min(given.size(), from + FILES_AT_ONCE));
            allWell &= load(some, output);
            output.progress("%d of %d files".formatted(from + some.size(), given.size()), from + some.size(), given.size());
        }
        pipeline.settle(BuildProgress.to(output));
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
}
