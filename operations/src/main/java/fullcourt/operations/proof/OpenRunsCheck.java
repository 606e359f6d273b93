package fullcourt.operations.proof;

import fullcourt.operations.operation.Days;
import fullcourt.platform.state.PublishState;
import fullcourt.platform.state.PublishStateStore;
import fullcourt.platform.warehouse.Catalogue;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** No write is in progress while nothing works: one that is was left by a process that died. */
@Component
@Order(3)
final class OpenRunsCheck implements Check {
    private final PublishStateStore publishStates;
    private final Catalogue catalogue;

    OpenRunsCheck(PublishStateStore publishStates, Catalogue catalogue) {
        this.publishStates = publishStates;
        this.catalogue = catalogue;
    }

    @Override
    public String name() {
        return "open runs";
    }

    @Override
    public Verdict check(Optional<Days> days) {
        List<Violation> open = new ArrayList<>();
        int looked = 0;
        for (var table : catalogue.tables()) {
            for (String group : publishStates.groups(table.id())) {
                looked++;
                PublishState publishState = publishStates.read(table.id(), group).value();
                if (publishState.phase() == PublishState.Phase.RUNNING) {
                    open.add(new Violation(
                            "%s %s: write number %d was begun and not finished".formatted(table.id(), group, publishState.sequence()),
                            "'fullcourt run' finishes it."));
                }
            }
        }
        return Verdict.of("%d publish states are idle".formatted(looked), open);
    }
}
