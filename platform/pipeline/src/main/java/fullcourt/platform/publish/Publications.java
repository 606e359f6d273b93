package fullcourt.platform.publish;

import fullcourt.platform.failure.Failure;
import fullcourt.platform.files.StagedPublishing;
import fullcourt.platform.findings.Finding;
import fullcourt.platform.findings.Findings;
import fullcourt.platform.parallel.Parallelism;
import fullcourt.platform.tables.Table;
import fullcourt.platform.tables.TableId;
import fullcourt.platform.warehouse.InvalidDataException;
import fullcourt.platform.warehouse.StatementRefusedException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Publishes the tables into which this process stages rows, and never fails its caller: staged rows are safe, a failure opens a finding, and the next publish
 * retries. A failure of one table's publish, even an {@link Error}, does not affect other tables.
 */
public final class Publications implements StagedPublishing {
    private static final Logger LOG = LoggerFactory.getLogger(Publications.class);
    private final Publisher publisher;
    private final Parallelism parallelism;
    private final Findings findings;
    private final Map<TableId, Table> tables = new TreeMap<>();

    public Publications(Publisher publisher, Parallelism parallelism, Findings findings, Collection<Table> stagedInto) {
        this.publisher = publisher;
        this.parallelism = parallelism;
        this.findings = findings;
        stagedInto.forEach(table -> tables.put(table.id(), table));
    }

    /** Publishes a table after a message's rows were staged, and first waits for the rows of other messages. Does nothing for a table of another process. */
    @Override
    public void publishIfIdle(TableId table) {
        Optional.ofNullable(tables.get(table)).ifPresent(ours -> {
            if (orReport(ours, () -> publisher.publishGathered(ours)).isPresent())
                settle(ours);
        });
    }

    /** Publishes everything staged, partition groups in parallel. @return rows applied; what failed stays staged for the next call */
    @Override
    public long publishStaged() {
        Set<TableId> failed = ConcurrentHashMap.newKeySet();
        // one flat list: with nested ones the calling thread would be idle, which on two processors is half of them
        List<PendingPublish> unfinished = parallelism
                .map(tables.values(), table -> orNote(failed, table, () -> publisher.unfinished(table)))
                .stream().flatMap(Optional::stream).flatMap(List::stream).toList();
        long applied = parallelism.map(unfinished, each -> orNote(failed, each.table(), () -> publisher.publish(each))).stream()
                .flatMap(Optional::stream).mapToLong(Long::longValue).sum();
        tables.values().stream().filter(table -> !failed.contains(table.id())).forEach(this::settle);
        return applied;
    }

    private <T> Optional<T> orNote(Set<TableId> failed, Table table, Supplier<T> work) {
        Optional<T> done = orReport(table, work);
        if (done.isEmpty())
            failed.add(table.id());
        return done;
    }

    private void settle(Table table) {
        orReport(table, () -> {
            findings.close(causeOf(table));
            return true;
        });
    }

    /** Runs a publish; a failure, even an Error, ends this publish and no other. */
    private <T> Optional<T> orReport(Table table, Supplier<T> work) {
        try {
            return Optional.of(work.get());
        } catch (RuntimeException | Error failure) {
            report(table, failure);
            return Optional.empty();
        }
    }

    private void report(Table table, Throwable failure) {
        Failure known = new Failure(failure);
        if (known.isFault())
            LOG.error("A publish into {} failed; what is staged stays staged.", table.id(), failure);
        findings.open(Finding.critical(causeOf(table), known.sentence(), remedy(known)));
    }

    private static String remedy(Failure failure) {
        if (failure.shortage().isPresent())
            return failure.shortage().get().remedy() + " The rows stay staged, and it is tried again every minute.";
        return switch (failure.cause()) {
            case StatementRefusedException _ ->
                "A statement or a declaration is wrong, or a table is missing: correct it. The rows stay staged, and it is tried again every minute.";
            case InvalidDataException _ -> "The rows stay staged until the record of their file is written; the file is then quarantined.";
            default -> failure.isFault()
                    ? "This is a fault of the program; its log has more. The rows stay staged, and it is tried again every minute."
                    : "It is tried again every minute.";
        };
    }

    private static String causeOf(Table table) {
        return "publish-failed/" + table.id();
    }
}
