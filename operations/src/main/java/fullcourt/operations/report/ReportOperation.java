package fullcourt.operations.report;

import fullcourt.operations.operation.Call;
import fullcourt.operations.operation.Days;
import fullcourt.operations.operation.Exit;
import fullcourt.operations.operation.HttpRoute;
import fullcourt.operations.operation.Operation;
import fullcourt.operations.operation.OperationSpec;
import fullcourt.operations.operation.Output;
import java.util.List;
import org.springframework.stereotype.Component;

/** The morning report, whenever it is asked for. */
@Component
final class ReportOperation implements Operation {
    private static final OperationSpec SPEC = OperationSpec.named("report")
            .summary(
                    "Prints the morning report: last night's games, what is missing and why, tonight's predictions, grades, and what requires a person; without a date of this morning.")
            .takes(Days.DATE).whenEmpty("There is no report.").example("report").example("report --date 2025-01-15")
            .at(HttpRoute.object("/morning-report")).build();
    private final MorningReports reports;

    ReportOperation(MorningReports reports) {
        this.reports = reports;
    }

    @Override
    public OperationSpec spec() {
        return SPEC;
    }

    @Override
    public int run(Call call, Output output) {
        MorningReport report = reports.of(call.find(Days.DATE).orElseGet(reports::today));
        List<String> lines = report.lines();
        output.result(lines.getFirst(), report);
        lines.stream().skip(1).forEach(output::line);
        return Exit.DONE;
    }
}
