package fullcourt.platform.publish;

import fullcourt.platform.findings.Finding;
import fullcourt.platform.findings.Findings;
import fullcourt.platform.objects.ObjectStoreUnavailableException;
import fullcourt.platform.warehouse.Table;
import fullcourt.platform.warehouse.TableId;
import fullcourt.platform.warehouse.WarehouseUnavailableException;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The tables of this process into which rows are staged, published without ever failing the caller: rows that are staged are safe, and what a publish could
 * not do is told by a finding and done by the next one.
 */
public final class Publications {
    private static final Logger LOG = LoggerFactory.getLogger(Publications.class);
    private final Publisher publisher;
    private final Findings findings;
    private final Map<TableId, Table> tables = new TreeMap<>();

    public Publications(Publisher publisher, Findings findings, Collection<Table> stagedInto) {
        this.publisher = publisher;
        this.findings = findings;
        stagedInto.forEach(table -> tables.put(table.id(), table));
    }

    /** After a message's rows were staged: whoever takes the chain waits a moment for those of other messages. A table that is not ours is left alone. */
    public void afterStaging(TableId table) {
        Optional.ofNullable(tables.get(table)).ifPresent(ours -> publishOrReport(ours, true));
    }

    /** Publishes everything staged, tables side by side. @return rows applied; what failed stays staged for the next call */
    public long publishStaged() {
        return tables.values().parallelStream().mapToLong(table -> publishOrReport(table, false)).sum();
    }

    private long publishOrReport(Table table, boolean gathering) {
        String cause = "publish-failed/" + table.id();
        try {
            long applied = gathering ? publisher.publishGathered(table) : publisher.publish(table);
            findings.close(cause);
            return applied;
        } catch (WarehouseUnavailableException | ObjectStoreUnavailableException later) {
            report(Finding.critical(cause, String.valueOf(later.getMessage()), "It is tried again every minute."));
            return 0;
        }
    }

    /** Findings live in the warehouse: while that is down there is only the log. */
    private void report(Finding finding) {
        try {
            findings.open(finding);
        } catch (WarehouseUnavailableException _) {
            LOG.warn("{} {}", finding.evidence(), finding.remedy());
        }
    }
}
