package fullcourt.operations.commandline;

import fullcourt.operations.execution.OperationRunner;
import fullcourt.operations.execution.OperationStoppedException;
import fullcourt.operations.operation.Call;
import fullcourt.operations.operation.Exit;
import fullcourt.operations.operation.ParameterType;
import fullcourt.operations.operation.UsageException;
import fullcourt.platform.objects.ObjectStoreUnavailableException;
import fullcourt.platform.service.PipelineBusyException;
import fullcourt.platform.warehouse.WarehouseUnavailableException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Typed operations over HTTP. The answer is a stream of JSON lines, so that a long operation shows how far it is. */
@RestController
class CommandEndpoint {
    private static final int MAX_ARGUMENTS = 1000;
    private static final int MAX_ARGUMENT = 100_000; // a statement
    private final TypedCalls calls;
    private final OperationRunner runner;

    CommandEndpoint(TypedCalls calls, OperationRunner runner) {
        this.calls = calls;
        this.runner = runner;
    }

    /** @param directory where it was typed; absent for callers that name whole paths */
    record Typed(@Nullable List<@Nullable String> arguments, @Nullable String directory) {}

    @PostMapping(path = "/commands/{verb}", consumes = MediaType.APPLICATION_JSON_VALUE)
    void run(@PathVariable String verb, @RequestBody Typed typed, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        Call call = runner.admitted(request, calls.call(verb, words(typed), directory(typed.directory() == null ? "" : typed.directory())));
        response.setContentType(MediaType.APPLICATION_NDJSON_VALUE);
        JsonLines output = new JsonLines(response.getOutputStream());
        output.exit(exitCode(call, output));
    }

    private static List<String> words(Typed typed) {
        List<@Nullable String> words = typed.arguments() == null ? List.of() : typed.arguments();
        if (words.size() > MAX_ARGUMENTS)
            throw new UsageException("There are %d arguments, accepted are up to %d.".formatted(words.size(), MAX_ARGUMENTS));
        return words.stream().map(CommandEndpoint::bounded).toList();
    }

    private static String bounded(@Nullable String word) {
        if (word == null || word.length() > MAX_ARGUMENT)
            throw new UsageException("An argument is %s, accepted are texts of up to %d characters."
                    .formatted(word == null ? "null" : "%d characters long".formatted(word.length()), MAX_ARGUMENT));
        return word;
    }

    private static Path directory(String typed) {
        try {
            if (typed.length() <= ParameterType.MAX_TEXT)
                return Path.of(typed).toAbsolutePath();
        } catch (InvalidPathException _) {
            // said below
        }
        throw new UsageException("'directory' is no directory. Send the one in which the verb was typed.");
    }

    private int exitCode(Call call, JsonLines output) {
        try {
            return runner.run(call, output);
        } catch (UsageException | OperationStoppedException | PipelineBusyException | WarehouseUnavailableException
                | ObjectStoreUnavailableException refused) { // they say what to do
            output.error(String.valueOf(refused.getMessage()));
            return Exit.REFUSED;
        } catch (JsonLines.CallerGoneException gone) {
            throw gone;
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError failed) { // the status line is sent already, so this is the only way to tell
            output.failed(call.spec().name(), failed);
            return Exit.REFUSED;
        }
    }
}
