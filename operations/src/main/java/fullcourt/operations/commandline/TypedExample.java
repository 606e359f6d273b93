package fullcourt.operations.commandline;

import java.util.List;
import java.util.regex.Pattern;

/** An example of an operation, split as a shell splits it. */
public record TypedExample(String verb, List<String> words) {
    private static final Pattern WORD = Pattern.compile("\"([^\"]*)\"|(\\S+)");

    public static TypedExample of(String typed) {
        List<String> words = WORD.matcher(typed).results().map(word -> word.group(1) == null ? word.group(2) : word.group(1)).toList();
        return new TypedExample(words.getFirst(), words.subList(1, words.size()));
    }
}
