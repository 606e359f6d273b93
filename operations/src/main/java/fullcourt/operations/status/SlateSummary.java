package fullcourt.operations.status;

import static fullcourt.platform.tables.Column.required;

import fullcourt.platform.tables.Column;
import fullcourt.platform.tables.ColumnType;
import fullcourt.platform.tables.SqlFile;
import fullcourt.platform.tables.Schema;
import fullcourt.platform.tables.TableId;
import fullcourt.platform.warehouse.Catalogue;
import fullcourt.platform.warehouse.Parameter;
import fullcourt.platform.warehouse.Query;
import fullcourt.platform.warehouse.TableReader;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** The slate of a day: how many are predicted, and why the others are not. */
@Component
public final class SlateSummary {
    public static final String PREDICTED = "predicted";
    private static final TableId NOT_PREDICTED = new TableId("nba_predictions", "not_predicted");
    private static final Column<String> SYSTEM = required("system_id", ColumnType.STRING, "Who predicts.");
    private static final Column<String> RESULT = required("result", ColumnType.STRING, "predicted, or the rule that holds back.");
    private static final Column<Long> PLAYERS = required("players", ColumnType.INT64, "So many players.");
    private static final Schema SCHEMA = Schema.of("slate", SYSTEM, RESULT, PLAYERS);
    private final TableReader reader;
    private final Catalogue catalogue;

    SlateSummary(TableReader reader, Catalogue catalogue) {
        this.reader = reader;
        this.catalogue = catalogue;
    }

    /** @param result predicted, or the rule that holds them back */
    public record Slate(String system, String result, long players) {}

    /** Empty on a day without games, and where predictions are not made in this process. */
    public List<Slate> slate(LocalDate day) {
        if (!catalogue.has(NOT_PREDICTED))
            return List.of();
        SqlFile sql = SqlFile.of(SlateSummary.class, "nba_orchestration/slate_of_day");
        return reader.query(new Query(sql.name(), sql.text(), List.of(Parameter.of("game_date", ColumnType.DATE, day))), SCHEMA).stream()
                .map(row -> new Slate(row.get(SYSTEM), row.get(RESULT), row.get(PLAYERS))).toList();
    }
}
