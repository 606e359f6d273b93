package fullcourt.embedded.warehouse.adhoc;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.List;

/**
 * A table that a statement names, and the columns that it may read.
 * @param schema empty if the statement gives none
 * @param wanted lower-case names that the statement uses somewhere, the table's columns among them; empty: all columns
 */
public record NeededTable(String schema, String name, List<String> wanted) {

    public NeededTable {
        wanted = List.copyOf(wanted);
    }

    public boolean reads(String column) {
        return wanted.isEmpty() || wanted.contains(column.toLowerCase(java.util.Locale.ROOT));
    }

    static void write(DataOutputStream out, NeededTable table) throws IOException {
        Wire.text(out, table.schema);
        Wire.text(out, table.name);
        Wire.list(out, table.wanted, Wire::text);
    }

    static NeededTable read(DataInputStream in) throws IOException {
        return new NeededTable(Wire.text(in), Wire.text(in), Wire.list(in, Wire::text));
    }
}
