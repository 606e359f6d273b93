package fullcourt.embedded.warehouse;

import fullcourt.platform.warehouse.WarehouseUnavailableException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.LongSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The database file of this process: set up, then locked down so that no statement can reach a file outside the stage folder and the ad-hoc folder, or change a setting. Each
 * session has a connection of its own, which shares the instance and is kept for the next one.
 * <p>A fatal error of the engine (a checkpoint on a full disk, say) ends every statement. The first session after a pause then closes the file and opens it
 * again; until that succeeds the warehouse is unavailable, and the pauses grow. What was committed is in the file and its log.
 */
public final class DuckDbInstance implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(DuckDbInstance.class);
    static final Duration FIRST_PAUSE = Duration.ofSeconds(1);
    static final Duration MAX_PAUSE = Duration.ofSeconds(30);
    private final DuckDbFile file;
    private final LongSupplier nanos;
    private final InMemoryTableFunction lent = new InMemoryTableFunction();
    private final ReentrantLock opening = new ReentrantLock();
    private volatile OpenDatabase database;
    private Duration pause = Duration.ZERO; // guarded by opening
    private long pausedSince; // guarded by opening
    private volatile boolean closed;

    private DuckDbInstance(DuckDbFile file, LongSupplier nanos) throws SQLException {
        this.file = file;
        this.nanos = nanos;
        this.database = OpenDatabase.at(file, lent);
    }

    /**
     * @param memoryLimit as DuckDB writes it: {@code 2GB}
     * @throws WarehouseUnavailableException if another process has the file open, or it cannot be written
     */
    public static DuckDbInstance open(Path file, Path stageFolder, String memoryLimit) {
        return open(file, stageFolder, memoryLimit, System::nanoTime);
    }

    /** @param nanos the machine's time, by which pauses are measured */
    static DuckDbInstance open(Path file, Path stageFolder, String memoryLimit, LongSupplier nanos) {
        try {
            return new DuckDbInstance(new DuckDbFile(file, stageFolder, memoryLimit), nanos);
        } catch (SQLException refused) {
            throw unavailable("open " + file, refused);
        }
    }

    /** Reports a shortage as such; any other failure to open the file is no fault of a statement. */
    private static RuntimeException unavailable(String purpose, SQLException refused) {
        RuntimeException meaning = DuckDbErrors.meaningOf(purpose, refused);
        return meaning instanceof WarehouseUnavailableException ? meaning : new WarehouseUnavailableException(purpose, refused);
    }

    Session session(String purpose) {
        OpenDatabase current = database;
        return (current.isBrokenDown() ? openedAgain(purpose) : current).session(purpose);
    }

    /** Where copies of tables are stored while an ad-hoc statement reads them. */
    Path questions() {
        return file.questions();
    }

    /** Rows of the process, for statements to read. */
    InMemoryTableFunction inMemoryRows() {
        return lent;
    }

    private OpenDatabase openedAgain(String purpose) {
        if (closed)
            throw new WarehouseUnavailableException(purpose, new IllegalStateException("the database is closed"));
        if (!opening.tryLock())
            throw notYet(purpose);
        try {
            if (database.isBrokenDown())
                openAgain(purpose);
            return database;
        } finally {
            opening.unlock();
        }
    }

    private void openAgain(String purpose) {
        if (pause.isZero())
            pauseFrom(FIRST_PAUSE);
        if (nanos.getAsLong() - pausedSince < pause.toNanos() || database.isInUse())
            throw notYet(purpose);
        pauseFrom(pause.multipliedBy(2).compareTo(MAX_PAUSE) < 0 ? pause.multipliedBy(2) : MAX_PAUSE);
        database.close();
        try {
            database = OpenDatabase.at(file, lent);
            pause = Duration.ZERO;
            LOG.warn("{} was opened again after a fatal error of the engine.", file.file());
        } catch (SQLException refused) {
            LOG.warn("{} cannot be opened again: {}", file.file(), refused.getMessage());
            throw unavailable(purpose, refused);
        }
    }

    private void pauseFrom(Duration length) {
        pause = length;
        pausedSince = nanos.getAsLong();
    }

    private static WarehouseUnavailableException notYet(String purpose) {
        return new WarehouseUnavailableException(purpose,
                new IllegalStateException("the engine met a fatal error, and the database is opened again after a pause"));
    }

    @Override
    public void close() {
        closed = true;
        database.close();
    }
}
