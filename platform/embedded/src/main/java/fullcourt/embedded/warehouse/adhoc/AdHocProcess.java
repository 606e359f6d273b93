package fullcourt.embedded.warehouse.adhoc;

import fullcourt.platform.warehouse.AdHocSql.Answer;
import fullcourt.platform.warehouse.AdHocSqlRefusedException;
import fullcourt.platform.warehouse.WarehouseUnavailableException;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Controls a child process that runs ad-hoc statements, one at a time. A process that had to be killed is not used again. */
public final class AdHocProcess implements AutoCloseable {
    /** It takes half a second of processor time; a machine may have little to give. */
    private static final Duration START = Duration.ofSeconds(45);
    /** The engine stops a statement itself; this is for one that does not react. */
    private static final Duration GRACE = Duration.ofSeconds(2);
    private final Process process;
    private final Path folder;
    private final DataInputStream in;
    private final DataOutputStream out;
    private boolean waitsForUs;

    private AdHocProcess(Process process, Path folder) {
        this.process = process;
        this.folder = folder;
        this.in = new DataInputStream(new BufferedInputStream(process.getInputStream()));
        this.out = new DataOutputStream(new BufferedOutputStream(process.getOutputStream()));
    }

    /** Copies the tables that a statement names. */
    public interface Lender {
        /** @param whole whether the columns of all other tables are needed too @param into folder for the copies */
        Loan lend(List<NeededTable> tables, boolean whole, Path into);
    }

    /** @param catalogue name of the database that the tables belong to */
    public record Loan(String catalogue, List<LentTable> tables) {
        public Loan {
            tables = List.copyOf(tables);
        }
    }

    /** @param folder of its own @throws WarehouseUnavailableException if it does not start */
    public static AdHocProcess started(Path folder) {
        try {
            Files.createDirectories(folder);
            ProcessBuilder builder = new ProcessBuilder(command(folder)).redirectError(Redirect.DISCARD);
            builder.environment().clear(); // whatever secrets the parent was given
            builder.environment().put("MALLOC_ARENA_MAX", "1");
            AdHocProcess started = new AdHocProcess(builder.start(), folder);
            started.awaitReady();
            return started;
        } catch (IOException refused) {
            throw new WarehouseUnavailableException("start the process that answers questions", refused);
        }
    }

    private static List<String> command(Path folder) {
        List<String> java = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        java.addAll(AdHocLimits.JVM);
        java.addAll(List.of("-Djava.io.tmpdir=" + folder, "-cp", System.getProperty("java.class.path"), AnsweringProcess.class.getName(),
                folder.toString()));
        if (!Files.isExecutable(Path.of("/bin/sh")))
            return java;
        List<String> bounded = new ArrayList<>(List.of("/bin/sh", "-c", "ulimit -v %d 2>/dev/null; exec \"$0\" \"$@\""
                .formatted(AdHocLimits.PROCESS_ADDRESSES_KB)));
        bounded.addAll(java);
        return bounded;
    }

    private void awaitReady() throws IOException {
        try (ProcessWatch _ = new ProcessWatch(process, START)) {
            if (in.read() != Replies.READY) {
                close();
                throw new IOException("it ended before it was ready");
            }
        }
    }

    /** @throws AdHocSqlRefusedException if it is refused, or exceeded a limit @throws EndedException if the process ended by itself, before or during it */
    public Answer ask(String sql, AdHocLimits limits, Lender lender) {
        Path copies = folder.resolve("tables");
        try (ProcessWatch watch = new ProcessWatch(process, limits.longest().plus(GRACE))) {
            return ask(sql, limits, lender, copies, watch);
        } finally {
            delete(copies);
        }
    }

    private Answer ask(String sql, AdHocLimits limits, Lender lender, Path copies, ProcessWatch watch) {
        waitsForUs = true;
        try {
            Wire.text(out, sql);
            out.writeInt(limits.mostRows());
            out.writeInt(limits.mostBytes());
            out.writeLong(limits.longest().toMillis());
            out.flush();
            if (in.readByte() != Replies.NEEDS)
                throw refused();
            lend(lender, copies);
            return answer();
        } catch (IOException broken) {
            throw meaningOf(broken, limits, watch);
        } finally {
            if (waitsForUs) // it was killed, or it waits for copies that do not come
                process.destroyForcibly();
        }
    }

    private void lend(Lender lender, Path copies) throws IOException {
        List<NeededTable> needed = Wire.list(in, NeededTable::read);
        boolean whole = in.readBoolean();
        Files.createDirectories(copies);
        Loan loan = lender.lend(needed, whole, copies);
        Wire.text(out, loan.catalogue());
        Wire.list(out, loan.tables(), LentTable::write);
        Wire.text(out, copies.toString());
        out.flush();
    }

    private Answer answer() throws IOException {
        if (in.readByte() != Replies.ANSWER)
            throw refused();
        List<String> columns = Wire.list(in, Wire::text);
        List<List<@Nullable Object>> rows = Wire.list(in, row -> row(row, columns.size()));
        Answer answer = new Answer(columns, rows, in.readBoolean());
        waitsForUs = false;
        return answer;
    }

    private AdHocSqlRefusedException refused() throws IOException {
        String sentence = Wire.text(in);
        waitsForUs = false;
        return new AdHocSqlRefusedException(sentence);
    }

    private static List<@Nullable Object> row(DataInputStream in, int columns) throws IOException {
        List<@Nullable Object> row = new ArrayList<>();
        for (int i = 0; i < columns; i++)
            row.add(Wire.value(in));
        return row;
    }

    private static RuntimeException meaningOf(IOException broken, AdHocLimits limits, ProcessWatch watch) {
        return watch.reason().<RuntimeException>map(reason -> new AdHocSqlRefusedException(switch (reason) {
            case TIME -> "Stopped after %d s. Ask for less: narrow the dates, or aggregate.".formatted(limits.longest().toSeconds());
            case MEMORY ->
                "Stopped: it needs more memory than a question has. Ask for less: narrow the dates, aggregate, or shorten texts.";
        })).orElseGet(() -> new EndedException(broken));
    }

    /** The process ended on its own: it was idle, or ran out of memory. */
    public static final class EndedException extends RuntimeException {
        private static final long serialVersionUID = 1L;

        EndedException(IOException cause) {
            super("the process that answers questions ended", cause);
        }
    }

    /** Whether it can run another statement. */
    public boolean isUsable() {
        return process.isAlive() && !waitsForUs;
    }

    /** Removes copies that an earlier process could not remove. */
    public static void clear(Path folder) {
        if (Files.exists(folder))
            delete(folder);
    }

    private static void delete(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted((one, other) -> other.compareTo(one)).toList())
                Files.deleteIfExists(file);
        } catch (IOException _) {
            // the next start clears what is left
        }
    }

    @Override
    public void close() {
        process.destroyForcibly();
        delete(folder);
    }
}
