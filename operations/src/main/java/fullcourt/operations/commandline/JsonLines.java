package fullcourt.operations.commandline;

import fullcourt.operations.operation.Output;
import fullcourt.platform.web.Failures;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** An operation's output as one JSON document a line: progress, headline, row, line, question, error, and last the exit code. */
final class JsonLines implements Output {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private final OutputStream stream;

    JsonLines(OutputStream stream) {
        this.stream = stream;
    }

    /** The caller has closed the connection: the operation stops here, and the next call goes on where it stopped. */
    static final class CallerGoneException extends RuntimeException {
        private static final long serialVersionUID = 1L;

        CallerGoneException(IOException cause) {
            super("the caller has closed the connection", cause);
        }
    }

    @Override
    public void row(SequencedMap<String, ? extends @Nullable Object> columns) {
        write(Map.of("row", new LinkedHashMap<>(columns)));
    }

    @Override
    public void line(String text) {
        write(Map.of("line", text));
    }

    @Override
    public void progress(String text) {
        write(Map.of("progress", text));
    }

    @Override
    public void progress(String text, long done, long total) {
        Map<String, Object> document = new LinkedHashMap<>(); // readers look at the first name
        document.put("progress", text);
        document.put("done", done);
        document.put("total", total);
        write(document);
    }

    @Override
    public void headline(String sentence) {
        write(Map.of("headline", sentence));
    }

    @Override
    public void question(String text) {
        write(Map.of("question", text));
    }

    void error(String sentence) {
        write(Map.of("error", sentence));
    }

    /** @param failure told by its first line if it is one of ours, which are sentences; any other may name our insides */
    void failed(String verb, Throwable failure) {
        String reference = Failures.logged("'%s'".formatted(verb), failure);
        String why = failure.getClass().getName().startsWith("fullcourt.")
                ? String.valueOf(failure.getMessage()).lines().findFirst().orElse("")
                : "something that it does not expect";
        error("'%s' could not finish: %s The log says more, under reference %s; a verb without a server shows it with --verbose."
                .formatted(verb, why.endsWith(".") ? why : why + ".", reference));
    }

    void exit(int code) {
        write(Map.of("exit", code));
    }

    private synchronized void write(Map<String, Object> document) {
        try {
            stream.write((JSON.writeValueAsString(document) + "\n").getBytes(StandardCharsets.UTF_8));
            stream.flush();
        } catch (IOException gone) {
            throw new CallerGoneException(gone);
        }
    }
}
