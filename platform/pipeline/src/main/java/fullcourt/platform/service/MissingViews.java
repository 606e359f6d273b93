package fullcourt.platform.service;

import fullcourt.platform.findings.Finding;
import fullcourt.platform.findings.Findings;
import fullcourt.platform.warehouse.Relations;
import fullcourt.platform.warehouse.Warehouse;
import java.util.Optional;

/** Makes the views over tables that another service had still to make when this one started. */
final class MissingViews implements PeriodicCheck {
    private static final String FINDING = "missing-view";
    private final Relations relations;
    private final Warehouse warehouse;
    private final Findings findings;

    MissingViews(Relations relations, Warehouse warehouse, Findings findings) {
        this.relations = relations;
        this.warehouse = warehouse;
        this.findings = findings;
    }

    @Override
    public void check() {
        Optional<String> problem = relations.declareMissing(warehouse);
        if (problem.isEmpty())
            findings.close(FINDING);
        problem.ifPresent(sentence -> findings.open(Finding.warning(FINDING, sentence,
                "Start the services whose tables it reads; it is then made within a minute.")));
    }
}
