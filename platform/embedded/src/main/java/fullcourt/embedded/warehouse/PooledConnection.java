package fullcourt.embedded.warehouse;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SequencedMap;
import java.util.Set;

/**
 * A connection that outlives its sessions, with its prepared statements. Planning a wide statement takes longer than running it on the rows of one
 * day; DuckDB plans a prepared one again when the columns of a table that it reads have changed.
 */
final class PooledConnection {
    private static final int MAX_STATEMENTS = 300;
    private final Connection connection;
    private final SequencedMap<String, PreparedStatement> planned = new LinkedHashMap<>(16, 0.75f, true);
    private final Set<String> temporaryTables = new HashSet<>();

    PooledConnection(Connection connection) {
        this.connection = connection;
    }

    Connection connection() {
        return connection;
    }

    PreparedStatement prepared(String sql) throws SQLException {
        PreparedStatement known = planned.get(sql);
        if (known != null)
            return known;
        PreparedStatement statement = connection.prepareStatement(sql);
        planned.put(sql, statement);
        if (planned.size() > MAX_STATEMENTS) {
            Map.Entry<String, PreparedStatement> longestUnused = planned.firstEntry();
            planned.remove(longestUnused.getKey());
            longestUnused.getValue().close();
        }
        return statement;
    }

    boolean hasTemporaryTable(String name) {
        return temporaryTables.contains(name);
    }

    /** Tables that a committed transaction has created. */
    void keepTemporaryTables(Set<String> made) {
        temporaryTables.addAll(made);
    }

    /** Closes everything it can: committed work is on disk. The connection itself must be closed, or the database stays open behind it. */
    void close() {
        planned.values().forEach(PooledConnection::close);
        close(connection);
    }

    private static void close(AutoCloseable resource) {
        try {
            resource.close();
        } catch (Exception _) {
            // nothing uses it any more
        }
    }
}
