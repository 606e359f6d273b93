package fullcourt.platform.files;

import fullcourt.platform.findings.Finding;
import fullcourt.platform.tables.ObjectPath;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Files without an outcome that no processor reads, counted by prefix. */
final class UnroutedFiles {
    static final String CHECK = "unrouted";
    private static final int LISTED = 5;
    private static final int MAX_LISTED = 200;
    private static final int MAX_PREFIXES = 50;
    private final SortedMap<String, Prefix> byPrefix = new TreeMap<>();

    private static final class Prefix {
        private final boolean isSwitchedOff;
        private final List<String> examples = new ArrayList<>();
        private int files;

        Prefix(boolean isSwitchedOff) {
            this.isSwitchedOff = isSwitchedOff;
        }

        void add(ObjectPath path) {
            files++;
            if (examples.size() < LISTED)
                examples.add(path.value().length() > MAX_LISTED ? path.value().substring(0, MAX_LISTED) + "…" : path.value());
        }
    }

    static UnroutedFiles of(Collection<UnreadFile> files) {
        UnroutedFiles unrouted = new UnroutedFiles();
        files.forEach(file -> unrouted.byPrefix
                .computeIfAbsent(file.feed(), _ -> new Prefix(file.reason() == UnreadFile.Reason.SWITCHED_OFF)).add(file.object().path()));
        return unrouted;
    }

    /** One for each prefix; of many prefixes one for the rest. */
    List<Finding> findings() {
        Stream<Finding> named = byPrefix.entrySet().stream().limit(MAX_PREFIXES).map(each -> finding(each.getKey(), each.getValue()));
        List<Prefix> more = byPrefix.values().stream().skip(MAX_PREFIXES).toList();
        return more.isEmpty()
                ? named.toList()
                : Stream.concat(named, Stream.of(Finding.critical(CHECK + "/more-prefixes",
                        "%,d files wait under %,d more prefixes because no processor handles them or their feed is switched off, e.g. %s"
                                .formatted(more.stream().mapToInt(each -> each.files).sum(), more.size(),
                                        more.getFirst().examples.getFirst()),
                        "Look whether an uploader invents prefixes; 'fullcourt verify' lists the files."))).toList();
    }

    private static Finding finding(String prefix, Prefix waiting) {
        String what = waiting.isSwitchedOff ? "their feed is switched off" : "no processor handles them";
        String remedy = waiting.isSwitchedOff
                ? "Switch the feed on; the files are then loaded by themselves."
                : "Add a processor for the prefix or declare it ignored; the files are then settled by themselves.";
        return Finding.critical(CHECK + "/" + prefix, "%d files wait under %s because %s: %s".formatted(waiting.files, prefix, what,
                String.join(", ", waiting.examples)), remedy);
    }
}
