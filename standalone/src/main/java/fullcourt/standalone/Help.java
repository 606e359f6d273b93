package fullcourt.standalone;

import fullcourt.operations.command.UsageException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** What can be typed, told without starting anything. */
final class Help {
    private static final String INDENT = "  ";

    private Help() {}

    static String text() {
        try (InputStream in = Help.class.getResourceAsStream("/help.txt")) {
            if (in == null)
                throw new IllegalStateException("help.txt is not on the class path");
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static List<String> verbs() {
        return text().lines().filter(line -> line.startsWith(INDENT) && Character.isLetter(line.charAt(INDENT.length())))
                .map(line -> line.strip().split(" ", 2)[0]).toList();
    }

    /** @throws UsageException if there is no such verb */
    static void check(String verb) {
        if (!verbs().contains(verb))
            throw new UsageException("'%s' is no verb. Verbs: %s.".formatted(verb, String.join(" ", verbs())));
    }
}
