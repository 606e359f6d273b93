package fullcourt.embedded.objects;

import fullcourt.platform.objects.RefusedEntry.Cause;
import fullcourt.platform.objects.RefusedEntry;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What one listing of a folder refuses, by folder and cause: a million links are one entry. Of one thread. */
final class RefusedEntries {
    private static final int MAX_FOLDERS = 50;
    private static final int EXAMPLES = 5;
    private static final int SEGMENTS = 2;
    private static final int MAX_NAME = 200;
    private final Map<String, RefusedEntry> byCause = new TreeMap<>();

    /** @param name from the folder's root */
    void add(Cause cause, String name) {
        String folder = folderOf(name);
        String key = cause + "/" + folder;
        if (!byCause.containsKey(key) && byCause.size() >= MAX_FOLDERS)
            folder = "";
        byCause.merge(cause + "/" + folder, new RefusedEntry(cause, folder, 1, List.of(printable(name))), RefusedEntries::plus);
    }

    private static RefusedEntry plus(RefusedEntry some, RefusedEntry one) {
        List<String> examples = new ArrayList<>(some.examples());
        if (examples.size() < EXAMPLES)
            examples.addAll(one.examples());
        return new RefusedEntry(some.cause(), some.folder(), some.count() + one.count(), List.copyOf(examples));
    }

    private static String folderOf(String name) {
        String[] segments = name.split("/", SEGMENTS + 1);
        String folder = segments.length > SEGMENTS ? segments[0] + "/" + segments[1] : segments.length > 1 ? segments[0] : "";
        return printable(folder);
    }

    private static String printable(String name) {
        String shortened = name.length() > MAX_NAME ? name.substring(0, MAX_NAME) + "…" : name;
        return shortened.codePoints().map(character -> Character.isISOControl(character) ? '?' : character)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
    }

    List<RefusedEntry> list() {
        return List.copyOf(byCause.values());
    }
}
