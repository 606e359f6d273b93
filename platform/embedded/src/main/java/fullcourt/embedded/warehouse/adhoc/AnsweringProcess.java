package fullcourt.embedded.warehouse.adhoc;

import fullcourt.platform.warehouse.AdHocSqlRefusedException;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The process for ad-hoc statements: reads them from standard input, one after the other, runs each in a database of its own, and ends with its parent. */
final class AnsweringProcess {
    private static final long STACK = 64_000_000; // a parsed statement is walked by recursion
    private static final int DEEPEST = 20_000;
    private final JsonMapper json = JsonMapper
            .builder(JsonFactory.builder().streamReadConstraints(StreamReadConstraints.builder().maxNestingDepth(DEEPEST).build()).build())
            .build();
    private final DataInputStream in;
    private final DataOutputStream out;
    private final Path folder;

    private AnsweringProcess(DataInputStream in, DataOutputStream out, Path folder) {
        this.in = in;
        this.out = out;
        this.folder = folder;
    }

    /** @param arguments the folder that it may write to */
    static void main(String[] arguments) {
        DataOutputStream replies = new DataOutputStream(new BufferedOutputStream(System.out));
        System.setOut(new PrintStream(OutputStream.nullOutputStream()));
        AnsweringProcess process = new AnsweringProcess(new DataInputStream(new BufferedInputStream(new Lifeline(System.in))), replies,
                Path.of(arguments[0]));
        new Thread(null, process::run, "questions", STACK).start();
    }

    private void run() {
        try {
            warmUp();
            out.writeByte(Replies.READY);
            out.flush();
            while (true)
                answer(new Asked(Wire.text(in), new AdHocLimits(in.readInt(), in.readInt(), Duration.ofMillis(in.readLong()))));
        } catch (EOFException _) {
            Runtime.getRuntime().halt(0);
        } catch (IOException | SQLException broken) {
            System.err.println(broken);
            Runtime.getRuntime().halt(1);
        }
    }

    private record Asked(String sql, AdHocLimits limits) {}

    /** Loads the engine before the first statement. */
    private void warmUp() throws SQLException {
        try (AdHocDatabase database = new AdHocDatabase(folder)) {
            ValidatedSelect.read("SELECT 1", json.readTree(database.parsed("SELECT 1"))).tables();
        }
    }

    private void answer(Asked asked) throws IOException {
        long begun = System.nanoTime();
        try (AdHocDatabase database = new AdHocDatabase(folder)) {
            JsonNode parsed = json.readTree(database.parsed(asked.sql()));
            ValidatedSelect question = ValidatedSelect.read(asked.sql(), parsed);
            out.writeByte(Replies.NEEDS);
            Wire.list(out, question.tables(), NeededTable::write);
            out.writeBoolean(question.isAboutTheCatalogue());
            out.flush();
            String catalogue = Wire.text(in);
            List<LentTable> tables = Wire.list(in, LentTable::read);
            database.lend(catalogue, tables, Wire.text(in));
            database.answer(limited(database, question, asked.limits().mostRows() + 1), asked.limits(), out);
        } catch (AdHocSqlRefusedException refused) {
            refuse(String.valueOf(refused.getMessage()));
        } catch (SQLException engine) {
            boolean isLate = System.nanoTime() - begun >= asked.limits().longest().toNanos(); // the exception of an interrupted statement does not name the cause
            refuse(meaningOf(isLate ? "INTERRUPT" : String.valueOf(engine.getMessage()), asked.limits()));
        } catch (StackOverflowError _) {
            refuse("Not answered: the statement is nested too deep.");
        }
        out.flush();
    }

    /** The driver keeps a whole result in memory, so a statement is limited to the rows that are shown, unless its text does not allow it. */
    private String limited(AdHocDatabase database, ValidatedSelect question, int rows) throws SQLException {
        String limited = question.limitedTo(rows);
        try {
            return ValidatedSelect.read(limited, json.readTree(database.parsed(limited))).sql();
        } catch (AdHocSqlRefusedException _) {
            return question.sql(); // DESCRIBE, or a comment behind the semicolon
        }
    }

    private void refuse(String sentence) throws IOException {
        out.writeByte(Replies.REFUSED);
        Wire.text(out, sentence);
    }

    private static String meaningOf(String engine, AdHocLimits limits) {
        if (engine.contains("INTERRUPT"))
            return "Stopped after %d s. Ask for less: narrow the dates, or aggregate.".formatted(limits.longest().toSeconds());
        if (engine.contains("Out of Memory") || engine.contains("max_temp_directory_size"))
            return "Stopped: it needs more than the %s of memory or the %s of disk that a question has. Ask for less: narrow the dates, or aggregate."
                    .formatted(AdHocLimits.ENGINE_MEMORY, AdHocLimits.ENGINE_DISK);
        return "Not answered: %s".formatted(engine.lines().map(String::strip).filter(line -> !line.isEmpty()).findFirst().orElse(engine));
    }
}
