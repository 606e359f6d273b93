package fullcourt.operations.deadletters;

import fullcourt.operations.access.OperatorActions;
import fullcourt.operations.command.Bounds;
import fullcourt.operations.command.Columns;
import fullcourt.operations.command.UsageException;
import fullcourt.platform.access.Operators;
import fullcourt.platform.access.Role;
import fullcourt.platform.files.DeadLetters;
import fullcourt.platform.files.Replays;
import fullcourt.platform.reconcile.PartitionDecision;
import fullcourt.platform.routing.ProcessorRegistry;
import fullcourt.platform.service.Pipeline;
import fullcourt.platform.service.PipelineLoop;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What could not be read, over HTTP. */
@RestController
class DeadLettersEndpoint {
    private final DeadLetters deadLetters;
    private final Replays replays;
    private final ProcessorRegistry registry;
    private final Pipeline pipeline;
    private final PipelineLoop loop;
    private final Operators operators;
    private final OperatorActions actions;

    DeadLettersEndpoint(DeadLetters deadLetters, Replays replays, ProcessorRegistry registry, Pipeline pipeline, PipelineLoop loop,
            Operators operators, OperatorActions actions) {
        this.deadLetters = deadLetters;
        this.replays = replays;
        this.registry = registry;
        this.pipeline = pipeline;
        this.loop = loop;
        this.operators = operators;
        this.actions = actions;
    }

    /** One row for each feed and reason: files that were set aside, rows that were left out, messages that were not understood. */
    @GetMapping("/dead-letters")
    List<Map<String, @Nullable Object>> list(@RequestParam(defaultValue = "100") int limit) {
        return deadLetters.groups().stream().limit(Bounds.of(limit)).<Map<String, @Nullable Object>>map(Columns::of).toList();
    }

    /** Exactly one of the first three. @param group as the listing names it @param feed a prefix @param path one object */
    record Asked(@Nullable String group, @Nullable String feed, @Nullable String path, @Nullable String reason) {
        String what() {
            List<@Nullable String> named = Stream.of(group, feed, path).filter(each -> each != null && !each.isBlank()).toList();
            if (named.size() != 1)
                throw new UsageException("Name one of 'group', 'feed' and 'path'. Send it as JSON, and the reason with it.");
            return Bounds.text("group, feed or path", named.getFirst(), "Send it as JSON.");
        }

        String why() {
            return Bounds.text("reason", reason, "Send it as JSON.");
        }
    }

    /** @param left files that wait still because there were too many @param built partitions that were built because of them */
    record Replayed(List<Map<String, @Nullable Object>> receipts, int left, long built) {}

    @PostMapping("/dead-letters/replay")
    Replayed replay(@RequestBody Asked asked, HttpServletRequest request) {
        String operator = operators.asking(request, Role.OPERATE);
        ReplayRequest what = ReplayRequest.parse(asked.what(), registry);
        actions.record(operator, "dead-letters", "replay " + asked.what(), asked.why());
        try (PipelineLoop.Pause _ = loop.pause()) {
            Replays.Result result = ReplayRequest.run(what, replays, asked.why());
            long built = pipeline.settle(decision -> {}).stream().filter(PartitionDecision::acted).count();
            return new Replayed(result.receipts().stream().<Map<String, @Nullable Object>>map(Columns::of).toList(), result.left(), built);
        }
    }
}
