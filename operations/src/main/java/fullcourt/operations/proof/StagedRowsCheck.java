package fullcourt.operations.proof;

import fullcourt.operations.operation.Days;
import fullcourt.platform.staging.StagingArea;
import java.util.List;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Nothing is staged that is not published. */
@Component
@Order(4)
final class StagedRowsCheck implements Check {
    private final StagingArea stage;

    StagedRowsCheck(StagingArea stage) {
        this.stage = stage;
    }

    @Override
    public String name() {
        return "staged rows";
    }

    @Override
    public Verdict check(Optional<Days> days) {
        List<Violation> waiting = stage.waiting().stream()
                .map(object -> new Violation("%s (%,d bytes) waits to be published".formatted(object.path(), object.bytes()),
                        "'fullcourt run' publishes it; if it stays, 'fullcourt status' names the table's problem."))
                .toList();
        return Verdict.of("no staged rows wait", waiting);
    }
}
