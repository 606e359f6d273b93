package fullcourt.operations.deadletters;

import fullcourt.operations.operation.Call;
import fullcourt.operations.operation.Effect;
import fullcourt.operations.operation.Exit;
import fullcourt.operations.operation.HttpRoute;
import fullcourt.operations.operation.Operation;
import fullcourt.operations.operation.OperationSpec;
import fullcourt.operations.operation.Output;
import fullcourt.operations.operation.Parameter;
import fullcourt.operations.operation.ParameterType;
import fullcourt.operations.operation.Parameters;
import fullcourt.operations.operation.UsageException;
import fullcourt.operations.partitions.BuildProgress;
import fullcourt.platform.access.Role;
import fullcourt.platform.files.ReprocessReceipt;
import fullcourt.platform.files.Reprocessing;
import fullcourt.platform.reconcile.PartitionDecision;
import fullcourt.platform.routing.ProcessorRegistry;
import fullcourt.platform.service.Pipeline;
import fullcourt.platform.tables.InvalidPathException;
import org.springframework.stereotype.Component;

/** Reads stored bytes again: a group, a feed or one file. */
@Component
final class ReprocessDeadLettersOperation implements Operation {
    private static final String ACCEPTED = "one group as 'dead-letters list' shows it, one prefix or one object path";
    private static final Parameter<String> WHAT = Parameter.word("what", "GROUP|PREFIX|OBJECT_PATH", ParameterType.TEXT,
            "A group as 'dead-letters list' shows it, the prefix of a feed, or the path of one file.").required(ACCEPTED)
            .inBodiesAs("group", "feed", "path");
    private static final OperationSpec SPEC = OperationSpec.named("dead-letters reprocess")
            .summary("Reads stored files again with today's parser, at most 200 at a time, and rebuilds what depends on them.")
            .takes(WHAT, Parameters.REASON).changes(Effect.CHANGES, Role.OPERATE).answers(ReprocessReceipt.class)
            .whenEmpty("Nothing was read.").exit(Exit.DONE, "everything was loaded")
            .exit(Exit.REFUSED, "something is still quarantined or rejected")
            .example("dead-letters reprocess dl-1f2e3d4c --reason \"the parser is corrected\"")
            .example("dead-letters reprocess ball-dont-lie/boxscores --reason \"the parser is corrected\"")
            .at(HttpRoute.change("/dead-letters/reprocess").withRowsAs("receipts")).build();
    private final Reprocessing reprocessing;
    private final ProcessorRegistry registry;
    private final Pipeline pipeline;

    ReprocessDeadLettersOperation(Reprocessing reprocessing, ProcessorRegistry registry, Pipeline pipeline) {
        this.reprocessing = reprocessing;
        this.registry = registry;
        this.pipeline = pipeline;
    }

    /** @param left files that wait still because there were too many @param built partitions that were built because of them */
    private record Reprocessed(int left, long built) {}

    @Override
    public OperationSpec spec() {
        return SPEC;
    }

    @Override
    public int run(Call call, Output output) {
        Reprocessing.Result result = ReprocessRequest.run(request(call.get(WHAT)), reprocessing, call.get(Parameters.REASON));
        result.receipts().forEach(output::row);
        long built = pipeline.settle(BuildProgress.to(output)).stream().filter(PartitionDecision::acted).count();
        output.result(sentence(result, built), new Reprocessed(result.left(), built));
        return result.left() == 0 && result.receipts().stream().allMatch(ReprocessReceipt::isSettled) ? Exit.DONE : Exit.REFUSED;
    }

    private static String sentence(Reprocessing.Result result, long built) {
        String done = "%d files were read again, %d partitions were built.".formatted(result.receipts().size(), built);
        return result.left() == 0
                ? done
                : "%s %d more files wait. Ask again for the next %d.".formatted(done, result.left(), Reprocessing.MAX_FILES);
    }

    private ReprocessRequest request(String typed) {
        try {
            return ReprocessRequest.parse(typed, registry);
        } catch (InvalidPathException invalid) {
            throw new UsageException(String.valueOf(invalid.getMessage()));
        }
    }
}
