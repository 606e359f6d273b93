package fullcourt.embedded.warehouse.adhoc;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.List;

/** A table in the database of an ad-hoc statement. @param file a copy of its rows, as Parquet; empty: only its columns are known */
public record LentTable(String schema, String name, List<Column> columns, String file) {

    public LentTable {
        columns = List.copyOf(columns);
    }

    /** @param type in DuckDB's notation */
    public record Column(String name, String type) {
        static void write(DataOutputStream out, Column column) throws IOException {
            Wire.text(out, column.name);
            Wire.text(out, column.type);
        }

        static Column read(DataInputStream in) throws IOException {
            return new Column(Wire.text(in), Wire.text(in));
        }
    }

    static void write(DataOutputStream out, LentTable table) throws IOException {
        Wire.text(out, table.schema);
        Wire.text(out, table.name);
        Wire.list(out, table.columns, Column::write);
        Wire.text(out, table.file);
    }

    static LentTable read(DataInputStream in) throws IOException {
        return new LentTable(Wire.text(in), Wire.text(in), Wire.list(in, Column::read), Wire.text(in));
    }
}
