package fullcourt.operations.proof;

import fullcourt.operations.command.Arguments.Days;
import fullcourt.platform.state.Chain;
import fullcourt.platform.state.ChainStore;
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
    private final ChainStore chains;
    private final Catalogue catalogue;

    OpenRunsCheck(ChainStore chains, Catalogue catalogue) {
        this.chains = chains;
        this.catalogue = catalogue;
    }

    @Override
    public String name() {
        return "open runs";
    }

    @Override
    public Verdict look(Optional<Days> days) {
        List<Violation> open = new ArrayList<>();
        int looked = 0;
        for (var table : catalogue.tables()) {
            for (String group : chains.groups(table.id())) {
                looked++;
                Chain chain = chains.read(table.id(), group).value();
                if (chain.phase() == Chain.Phase.RUNNING) {
                    open.add(new Violation(
                            "%s %s: write number %d was begun and not finished".formatted(table.id(), group, chain.sequence()),
                            "'fullcourt run' finishes it."));
                }
            }
        }
        return Verdict.of("%d chains of writes are at rest".formatted(looked), open);
    }
}
