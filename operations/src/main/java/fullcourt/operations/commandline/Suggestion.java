package fullcourt.operations.commandline;

import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.UnmatchedArgumentException;

/** The word that was probably meant. */
public final class Suggestion {
    private Suggestion() {}

    /** A question with a blank before it; empty if no word resembles what was typed. @param words those there are */
    public static String of(String typed, List<String> words) {
        CommandSpec all = CommandSpec.create();
        words.forEach(word -> all.addSubcommand(word, CommandSpec.create()));
        return of(new UnmatchedArgumentException(new CommandLine(all), List.of(typed)));
    }

    static String of(UnmatchedArgumentException unmatched) {
        return unmatched.getSuggestions().stream().findFirst().map(" Did you mean '%s'?"::formatted).orElse("");
    }
}
