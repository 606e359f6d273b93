package fullcourt.platform.objects;

import fullcourt.platform.tables.ObjectPath;
import java.util.List;

/**
 * What is in a folder and can be no object.
 * @param folder the first segments of where it is; empty for many folders
 * @param count how many of this cause
 * @param examples some of them, each as far as it can be written
 */
public record RefusedEntry(Cause cause, String folder, int count, List<String> examples) {

    /** Why it is refused, and what to do. */
    public enum Cause {
        LINK("is a link, and links are not followed: they could lead anywhere",
                "Put the file itself there, or make a link of the landing folder as a whole."),
        SPECIAL("is neither a file nor a folder", "Remove it."),
        UNREADABLE("cannot be read", "Make it readable for the user who runs Fullcourt; it is then loaded by itself."),
        NAME("has a name that is no object path: it has a control character, a backslash, or is not UTF-8", "Rename it."),
        LONG("has a path of more than %d bytes".formatted(ObjectPath.MAX_LANDED),
                "Use the path of the feed, as 'fullcourt routes' lists it.");

        private final String words;
        private final String remedy;

        Cause(String words, String remedy) {
            this.words = words;
            this.remedy = remedy;
        }

        public String words() {
            return words;
        }

        public String remedy() {
            return remedy;
        }
    }
}
