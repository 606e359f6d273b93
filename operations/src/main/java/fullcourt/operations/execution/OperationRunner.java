package fullcourt.operations.execution;

import fullcourt.operations.access.OperatorActions;
import fullcourt.operations.operation.Call;
import fullcourt.operations.operation.OperationSpec;
import fullcourt.operations.operation.Output;
import fullcourt.operations.operation.Parameters;
import fullcourt.platform.access.NotAllowedException;
import fullcourt.platform.access.Operators;
import fullcourt.platform.service.PipelineBusyException;
import fullcourt.platform.service.PipelineLoop;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.stereotype.Component;

/** Runs operations, with what is around each of them: role, stop, audit, standstill, and a sentence for an empty answer. */
@Component
public final class OperationRunner {
    private final Operators operators;
    private final List<MutationStop> stops;
    private final OperatorActions actions;
    private final PipelineLoop loop;

    OperationRunner(Operators operators, List<MutationStop> stops, OperatorActions actions, PipelineLoop loop) {
        this.operators = operators;
        this.stops = List.copyOf(stops);
        this.actions = actions;
        this.loop = loop;
    }

    /**
     * Asks who calls an operation that changes something.
     * @return the operator's name for the audit
     * @throws NotAllowedException unless the caller has the operation's role; nothing has been done
     */
    public String admitted(HttpServletRequest request, OperationSpec operation) {
        return operators.asking(request, operation.role());
    }

    /** The call in the name of who asks, if it changes something. @throws NotAllowedException as above */
    public Call admitted(HttpServletRequest request, Call call) {
        return call.effect().canChange() ? call.by(admitted(request, call.spec())) : call;
    }

    /**
     * @param call admitted before, if it changes something
     * @return the exit code
     * @throws OperationStoppedException if nothing may be changed now; nothing was done
     * @throws PipelineBusyException if the timers do not come to rest; nothing was done
     */
    public int run(Call call, Output output) {
        AnswerWatch watch = new AnswerWatch(output);
        int exit = switch (call.effect()) {
            case READS -> call.run(watch);
            case READS_AT_STANDSTILL -> alone(call, watch);
            case CHANGES -> {
                begin(call);
                yield alone(call, watch);
            }
            case CHANGES_ALONGSIDE -> {
                begin(call);
                yield call.run(watch);
            }
            case CHANGES_IF_CONFIRMED -> throw new IllegalStateException("a call is confirmed or not");
        };
        watch.end(call.spec().whenEmpty());
        return exit;
    }

    private void begin(Call call) {
        if (call.operator().isEmpty())
            throw new IllegalStateException("'%s' changes something, and no operator was asked for".formatted(call.spec().name()));
        stops.stream().flatMap(stop -> stop.reason(call.spec()).stream()).findFirst().ifPresent(why -> {
            throw new OperationStoppedException(why);
        });
        actions.record(call.operator(), call.spec().verb(), call.arguments(), call.find(Parameters.REASON).orElse(""));
    }

    private int alone(Call call, Output output) {
        try (PipelineLoop.Pause _ = loop.pause()) {
            return call.run(output);
        }
    }
}
