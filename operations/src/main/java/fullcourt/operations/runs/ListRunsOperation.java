package fullcourt.operations.runs;

import fullcourt.operations.http.Page;
import fullcourt.operations.operation.Call;
import fullcourt.operations.operation.Exit;
import fullcourt.operations.operation.HttpRoute;
import fullcourt.operations.operation.Operation;
import fullcourt.operations.operation.OperationSpec;
import fullcourt.operations.operation.Output;
import fullcourt.platform.runs.RunHistory;
import fullcourt.platform.tables.ColumnType;
import fullcourt.platform.tables.SqlFile;
import fullcourt.platform.warehouse.Parameter;
import fullcourt.platform.warehouse.Query;
import fullcourt.platform.warehouse.TableReader;
import java.util.List;
import org.springframework.stereotype.Component;

/** The record of ended work as a list. */
@Component
final class ListRunsOperation implements Operation {
    private static final int USUAL = 100;
    private static final OperationSpec SPEC = OperationSpec.named("runs list")
            .summary("Lists the publishes and partition builds that ended last, newest first; 100 without a limit.").takes(Page.LIMIT)
            .answers(RunSummary.class).whenEmpty("Nothing has run yet.").example("runs").example("runs list --limit 20")
            .at(HttpRoute.list("/runs")).build();
    private final TableReader reader;

    ListRunsOperation(TableReader reader) {
        this.reader = reader;
    }

    @Override
    public OperationSpec spec() {
        return SPEC;
    }

    @Override
    public int run(Call call, Output output) {
        SqlFile sql = SqlFile.of(ListRunsOperation.class, "nba_reference/newest_runs");
        Parameter most = Parameter.of("most", ColumnType.INT64, (long) call.find(Page.LIMIT).orElse(USUAL));
        reader.query(new Query(sql.name(), sql.text(), List.of(most)), RunHistory.RUNS.schema()).stream().map(RunSummary::of)
                .forEach(output::row);
        return Exit.DONE;
    }
}
