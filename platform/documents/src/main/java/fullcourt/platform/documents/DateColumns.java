package fullcourt.platform.documents;

import fullcourt.platform.tables.BusinessDates;
import fullcourt.platform.tables.Column;
import fullcourt.platform.tables.ColumnType;
import fullcourt.platform.tables.InvalidRowException;
import fullcourt.platform.tables.RowBuilder;
import fullcourt.platform.tables.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;

/** The columns of a table that hold days and moments and are computed: code that makes one of a document's words may have read any year. */
final class DateColumns {
    private final List<Column<?>> columns;

    DateColumns(Table table) {
        this.columns = table.businessColumns().stream().filter(column -> column.place().isEmpty())
                .filter(column -> column.type() == ColumnType.DATE || column.type() == ColumnType.TIMESTAMP).toList();
    }

    /** @throws InvalidRowException if one of them is of a day that no data is about */
    void require(RowBuilder row) {
        for (Column<?> column : columns) {
            Object value = row.find(column).orElse(null);
            if (value instanceof LocalDate date
                    ? !BusinessDates.isIn(date)
                    : value instanceof Instant instant && !BusinessDates.isIn(LocalDate.ofInstant(instant, ZoneOffset.UTC)))
                throw new InvalidRowException("", "%s is %s, accepted is %s".formatted(column.name(), value, accepted(column.type())));
        }
    }

    static String accepted(ColumnType<?> type) {
        return type == ColumnType.DATE || type == ColumnType.TIMESTAMP
                ? "%s, from %d to %d".formatted(type.accepts(), BusinessDates.FIRST.getYear(), BusinessDates.LAST.getYear())
                : type.accepts();
    }
}
