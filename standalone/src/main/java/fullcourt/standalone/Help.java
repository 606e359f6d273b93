package fullcourt.standalone;

import fullcourt.operations.commandline.Suggestion;
import fullcourt.operations.operation.UsageException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/** What can be typed. The pages are made from the declarations when the suite is built, so that help starts nothing. */
final class Help {
    private static final String INDENT = "  ";
    private static final String OVERVIEW = "overview";
    /** Verbs that have another name now. */
    private static final Map<String, String> FORMER = Map.of("shapes", "schema", "names", "unresolved-names");

    private Help() {}

    /** @param verb empty for all of them @throws UsageException if there is no such verb */
    static String text(String verb) {
        if (!verb.isEmpty())
            check(verb);
        return page(verb.isEmpty() ? OVERVIEW : verb);
    }

    private static String page(String name) {
        try (InputStream in = Help.class.getResourceAsStream("/help/%s.txt".formatted(name))) {
            if (in == null)
                throw new IllegalStateException("the help of '%s' is not on the class path".formatted(name));
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static List<String> verbs() {
        return page(OVERVIEW).lines().filter(line -> line.startsWith(INDENT) && Character.isLetter(line.charAt(INDENT.length())))
                .map(line -> line.strip().split(" ", 2)[0]).distinct().toList();
    }

    /** @throws UsageException if there is no such verb */
    static void check(String verb) {
        List<String> verbs = verbs();
        if (FORMER.containsKey(verb))
            throw new UsageException("'%s' is now called '%s'. Write 'fullcourt %s'.".formatted(verb, FORMER.get(verb), FORMER.get(verb)));
        if (!verbs.contains(verb))
            throw new UsageException("'%s' is no verb.%s Verbs: %s.".formatted(verb, Suggestion.of(verb, verbs), String.join(" ", verbs)));
    }
}
