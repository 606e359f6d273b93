package fullcourt.standalone;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Types verbs as a person would, and keeps what was printed. */
final class Shell {
    private final Path data;

    Shell(Path data) {
        this.data = data;
    }

    /** What a verb printed and ended with. */
    record Done(int exit, String results, String remarks) {}

    Done type(String... words) {
        return type(false, words);
    }

    /** At a terminal, by a person who answers every question with yes. */
    Done typeAndSayYes(String... words) {
        return type(true, words);
    }

    private Done type(boolean isTerminal, String... words) {
        ByteArrayOutputStream results = new ByteArrayOutputStream();
        ByteArrayOutputStream remarks = new ByteArrayOutputStream();
        List<String> typed = new ArrayList<>(List.of(words));
        typed.addAll(List.of("--data", data.toString()));
        int exit = new Main(stream(results), stream(remarks), isTerminal, () -> isTerminal).run(typed);
        return new Done(exit, results.toString(StandardCharsets.UTF_8), remarks.toString(StandardCharsets.UTF_8));
    }

    private static PrintStream stream(ByteArrayOutputStream bytes) {
        return new PrintStream(bytes, true, StandardCharsets.UTF_8);
    }
}
