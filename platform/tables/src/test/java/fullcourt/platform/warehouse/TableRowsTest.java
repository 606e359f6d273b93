package fullcourt.platform.warehouse;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fullcourt.platform.tables.Column;
import fullcourt.platform.tables.ColumnType;
import fullcourt.platform.tables.LoadMode;
import fullcourt.platform.tables.Row;
import fullcourt.platform.tables.Schema;
import fullcourt.platform.tables.Table;
import java.util.List;
import org.junit.jupiter.api.Test;

class TableRowsTest {
    private static final Column<String> EVENT_ID = Column.required("event_id", ColumnType.STRING, "Names the event.");
    private static final Table EVENTS = Table.named("test", "events").columns(EVENT_ID).naturalKey(EVENT_ID).loadedBy(LoadMode.APPEND);

    @Test
    void aRowOfAnotherSchemaIsRefused() {
        Row other = Row.of(Schema.of("newest_events", EVENT_ID)).set(EVENT_ID, "a").build();
        assertThatThrownBy(() -> new TableRows(EVENTS, List.of(other))).isInstanceOf(IllegalArgumentException.class)
                .hasMessage("A row of newest_events is no row of test.events.");
    }
}
