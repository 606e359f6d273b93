package fullcourt.platform.warehouse.duckdb;

import fullcourt.platform.warehouse.WarehouseUnavailableException;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedDeque;
import org.duckdb.DuckDBConnection;

/**
 * The open database file: set up once, then locked down so that no statement can reach a file outside the stage folder or change a setting.
 * Each session has a connection of its own, which shares the instance and is kept for the next one.
 */
public final class DuckDbInstance implements AutoCloseable {
    private static final int MOST_IDLE = 8;
    private static final String LARGEST_LOG = "256MB"; // everybody who commits waits while the log is worked into the file (decision 015)
    private final DuckDBConnection root;
    private final Deque<KeptConnection> idle = new ConcurrentLinkedDeque<>();
    private final LentRows lent = new LentRows();

    private DuckDbInstance(DuckDBConnection root) {
        this.root = root;
    }

    /**
     * @param memoryLimit as DuckDB writes it: {@code 2GB}
     * @throws WarehouseUnavailableException if another process has the file open, or it cannot be written
     */
    public static DuckDbInstance open(Path file, Path stageFolder, String memoryLimit) {
        try {
            DuckDBConnection connection = DriverManager.getConnection("jdbc:duckdb:" + file.toAbsolutePath())
                    .unwrap(DuckDBConnection.class);
            DuckDbInstance instance = new DuckDbInstance(connection);
            instance.lent.register(connection);
            instance.setUp(stageFolder, memoryLimit);
            return instance;
        } catch (SQLException refused) {
            throw new WarehouseUnavailableException("open " + file, refused);
        }
    }

    private void setUp(Path stageFolder, String memoryLimit) {
        List<String> statements = new ArrayList<>(Prelude.STATEMENTS);
        statements.addAll(PublishLog.DDL);
        statements.add("SET GLOBAL memory_limit = '%s'".formatted(memoryLimit));
        statements.add("SET GLOBAL preserve_insertion_order = false");
        statements.add("SET GLOBAL wal_autocheckpoint = '%s'".formatted(LARGEST_LOG));
        statements.add("SET GLOBAL threads = 1"); // statements run side by side instead: decision 010
        statements.add("SET GLOBAL allowed_directories = [%s]".formatted(SqlStrings.literal(stageFolder.toAbsolutePath() + "/")));
        statements.add("SET GLOBAL enable_external_access = false");
        statements.add("SET GLOBAL lock_configuration = true");
        try (Session session = session("set up the database")) {
            session.executeAll(statements);
        }
    }

    Session session(String purpose) {
        KeptConnection known = idle.pollFirst();
        return new Session(known == null ? connect(purpose) : known, purpose, this::giveBack);
    }

    /** Rows of the process, for statements to read. */
    LentRows lentRows() {
        return lent;
    }

    private KeptConnection connect(String purpose) {
        try {
            return new KeptConnection(root.duplicate());
        } catch (SQLException refused) {
            throw new WarehouseUnavailableException(purpose, refused);
        }
    }

    private void giveBack(KeptConnection connection) {
        if (idle.size() < MOST_IDLE)
            idle.addFirst(connection); // the one used last has planned most
        else
            close(connection);
    }

    private static void close(KeptConnection connection) {
        try {
            connection.close();
        } catch (SQLException _) {
            // nobody uses it any more; committed work is on disk
        }
    }

    @Override
    public void close() {
        idle.forEach(DuckDbInstance::close);
        idle.clear();
        try {
            root.close();
        } catch (SQLException _) {
            // the process is ending; committed work is on disk
        }
    }
}
