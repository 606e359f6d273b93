package fullcourt.operations.command;

import fullcourt.platform.access.Operators;
import fullcourt.platform.objects.ObjectStoreUnavailableException;
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

/** The verbs over HTTP. The answer is a stream of JSON lines, so that a long verb shows how far it is. */
@RestController
class CommandEndpoint {
    private static final int MOST_ARGUMENTS = 1000;
    private static final int LONGEST_ARGUMENT = 100_000; // a statement
    private static final String NOBODY = ""; // looking is not recorded
    private final Commands commands;
    private final Operators operators;

    CommandEndpoint(Commands commands, Operators operators) {
        this.commands = commands;
        this.operators = operators;
    }

    /** @param directory where it was typed; absent for callers that name whole paths */
    record Typed(@Nullable List<@Nullable String> arguments, @Nullable String directory) {}

    @PostMapping(path = "/commands/{verb}", consumes = MediaType.APPLICATION_JSON_VALUE)
    void run(@PathVariable String verb, @RequestBody Typed typed,
            HttpServletRequest request, HttpServletResponse response) throws IOException {
        Command command = commands.named(verb);
        Arguments arguments = arguments(command, typed);
        String operator = command.effect(arguments) == Effect.CHANGES ? operators.asking(request, command.role()) : NOBODY;
        response.setContentType(MediaType.APPLICATION_NDJSON_VALUE);
        JsonLines output = new JsonLines(response.getOutputStream());
        output.exit(exitCode(operator, command, arguments, output));
    }

    private static Arguments arguments(Command command, Typed typed) {
        List<@Nullable String> words = typed.arguments() == null ? List.of() : typed.arguments();
        if (words.size() > MOST_ARGUMENTS)
            throw new UsageException("There are %d arguments, accepted are up to %d.".formatted(words.size(), MOST_ARGUMENTS));
        List<String> bounded = words.stream().map(CommandEndpoint::bounded).toList();
        return Arguments.parse(bounded, command.switches(), directory(typed.directory() == null ? "" : typed.directory()));
    }

    private static String bounded(@Nullable String word) {
        if (word == null || word.length() > LONGEST_ARGUMENT)
            throw new UsageException("An argument is %s, accepted are texts of up to %d characters."
                    .formatted(word == null ? "null" : "%d characters long".formatted(word.length()), LONGEST_ARGUMENT));
        return word;
    }

    private static Path directory(String typed) {
        try {
            if (typed.length() <= Bounds.LONGEST_TEXT)
                return Path.of(typed).toAbsolutePath();
        } catch (InvalidPathException _) {
            // said below
        }
        throw new UsageException("'directory' is no directory. Send the one in which the verb was typed.");
    }

    private int exitCode(String operator, Command command, Arguments arguments, JsonLines output) {
        try {
            return commands.run(operator, command, arguments, output);
        } catch (UsageException wrong) {
            output.error(String.valueOf(wrong.getMessage()));
            return Exit.REFUSED;
        } catch (WarehouseUnavailableException | ObjectStoreUnavailableException unavailable) { // they say what to do
            output.error(String.valueOf(unavailable.getMessage()));
            return Exit.REFUSED;
        } catch (JsonLines.NobodyListensException gone) {
            throw gone;
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError failed) { // the status line is sent already, so this is the only way to tell
            output.failed(command.name(), failed);
            return Exit.REFUSED;
        }
    }
}
