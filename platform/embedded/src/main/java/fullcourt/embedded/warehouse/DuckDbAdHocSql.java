package fullcourt.embedded.warehouse;

import fullcourt.embedded.warehouse.adhoc.AdHocLimits;
import fullcourt.embedded.warehouse.adhoc.AdHocProcess;
import fullcourt.platform.warehouse.AdHocSql;
import fullcourt.platform.warehouse.AdHocSqlRefusedException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Deque;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * {@link AdHocSql} on the embedded database. DuckDB's limits are for an instance as a whole, and texts and lists are in none of them; so a question is parsed
 * and answered by another process, on copies of the tables that it names (decision 021).
 */
public final class DuckDbAdHocSql implements AdHocSql, AutoCloseable {
    private static final int MAX_IDLE = 1;
    private static final int MAX_BYTES = 16_000_000;
    private final DuckDbInstance instance;
    private final Deque<AdHocProcess> idle = new ConcurrentLinkedDeque<>();
    private final AtomicInteger numbers = new AtomicInteger();

    public DuckDbAdHocSql(DuckDbInstance instance) {
        this.instance = instance;
        AdHocProcess.clear(instance.questions()); // of a process before this one that was killed
    }

    @Override
    public Answer ask(String sql, int mostRows, Duration longest) {
        AdHocLimits limits = new AdHocLimits(mostRows, MAX_BYTES, longest);
        AdHocProcess known = idle.pollFirst();
        if (known != null && known.isUsable())
            return ask(known, sql, limits);
        return ask(AdHocProcess.started(folder()), sql, limits);
    }

    private Path folder() {
        return instance.questions().resolve(Integer.toString(numbers.incrementAndGet()));
    }

    private Answer ask(AdHocProcess process, String sql, AdHocLimits limits) {
        try {
            return process.ask(sql, limits, new TableLender(instance, limits.longest()));
        } catch (AdHocProcess.EndedException _) {
            throw new AdHocSqlRefusedException(
                    "Stopped: it needs more memory than a question has. Ask for less: narrow the dates, aggregate, or shorten texts.");
        } finally {
            giveBack(process);
        }
    }

    private void giveBack(AdHocProcess process) {
        if (process.isUsable() && idle.size() < MAX_IDLE)
            idle.addFirst(process);
        else
            process.close();
    }

    @Override
    public void close() {
        idle.forEach(AdHocProcess::close);
        idle.clear();
    }
}
