package fullcourt.embedded.warehouse;

import fullcourt.platform.warehouse.WarehouseUnavailableException;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Deque;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.atomic.AtomicInteger;
import org.duckdb.DuckDBConnection;

/** The open database file: its connections, and whether it still works. DuckDB reopens a file only after all of them are closed. */
final class OpenDatabase {
    private static final int MAX_IDLE = 8;
    private final DuckDBConnection root;
    private final Deque<PooledConnection> idle = new ConcurrentLinkedDeque<>();
    private final AtomicInteger inUse = new AtomicInteger();
    private volatile boolean brokenDown;

    private OpenDatabase(DuckDBConnection root) {
        this.root = root;
    }

    /** @param rows to be known to its statements */
    static OpenDatabase at(DuckDbFile file, InMemoryTableFunction rows) throws SQLException {
        DuckDBConnection connection = DriverManager.getConnection(file.url()).unwrap(DuckDBConnection.class);
        OpenDatabase database = new OpenDatabase(connection);
        try (Session session = database.session("set up the database")) {
            rows.register(connection);
            session.executeAll(file.setUp());
            return database;
        } catch (SQLException | RuntimeException refused) {
            database.close();
            throw refused;
        }
    }

    Session session(String purpose) {
        inUse.incrementAndGet();
        try {
            if (brokenDown)
                throw new WarehouseUnavailableException(purpose, new IllegalStateException("the database is opened again"));
            PooledConnection known = idle.pollFirst();
            return new Session(known == null ? connect(purpose) : known, purpose, this);
        } catch (RuntimeException | Error refused) {
            inUse.decrementAndGet();
            throw refused;
        }
    }

    private PooledConnection connect(String purpose) {
        try {
            return new PooledConnection(root.duplicate());
        } catch (SQLException refused) {
            if (DuckDbErrors.isFatal(refused))
                breakDown();
            throw new WarehouseUnavailableException(purpose, refused);
        }
    }

    void giveBack(PooledConnection connection) {
        if (idle.size() < MAX_IDLE && !brokenDown)
            idle.addFirst(connection); // the one used last has the most prepared statements
        else
            connection.close();
        inUse.decrementAndGet();
    }

    void giveUp(PooledConnection connection) {
        connection.close();
        inUse.decrementAndGet();
    }

    /** After a fatal error every statement fails until the file is opened again. */
    void breakDown() {
        brokenDown = true;
    }

    boolean isBrokenDown() {
        return brokenDown;
    }

    boolean isInUse() {
        return inUse.get() > 0;
    }

    void close() {
        brokenDown = true;
        for (PooledConnection connection = idle.pollFirst(); connection != null; connection = idle.pollFirst())
            connection.close();
        new PooledConnection(root).close();
    }
}
