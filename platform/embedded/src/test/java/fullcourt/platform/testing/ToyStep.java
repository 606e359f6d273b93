package fullcourt.platform.testing;

import fullcourt.platform.steps.EntityGate;
import fullcourt.platform.steps.Expectation;
import fullcourt.platform.steps.Input;
import fullcourt.config.Phase;
import fullcourt.platform.steps.TableProcessor;
import fullcourt.platform.tables.SqlFile;
import fullcourt.platform.tables.Table;
import java.util.List;
import java.util.Optional;

/** A step as data. */
public record ToyStep(Table table, Phase phase, SqlFile sql, List<Input> inputs, Expectation expects,
        Optional<EntityGate> gate) implements TableProcessor {

    public static ToyStep of(Table table, Phase phase, String select, Input... inputs) {
        return new ToyStep(table, phase, new SqlFile(table.id().name(), select), List.of(inputs), ToyLeague.EVERY_TEAM, Optional.empty());
    }

    public ToyStep withSql(String select) {
        return new ToyStep(table, phase, new SqlFile(sql.name(), select), inputs, expects, gate);
    }

    public ToyStep gatedBy(EntityGate entityGate) {
        return new ToyStep(table, phase, sql, inputs, expects, Optional.of(entityGate));
    }
}
