package fullcourt.platform.files;

import fullcourt.platform.objects.ObjectMetadata;
import fullcourt.platform.tables.PathPrefix;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The order in which a sweep with a time limit reads files: feeds alternate, the newest file of each first, so that a flood of one feed delays no new file. */
final class SweepOrder {
    private static final Comparator<Candidate> NEWEST_FIRST = Comparator.comparing((Candidate each) -> each.object().storedAt()).reversed()
            .thenComparing(each -> each.object().path());

    private SweepOrder() {}

    /** A version without an outcome that a processor reads. */
    record Candidate(ObjectMetadata object, PathPrefix feed) {
        String key() {
            return "%s/%d/%s".formatted(object.path(), object.generation(), object.touchedAt());
        }
    }

    static List<Candidate> of(List<Candidate> candidates) {
        Map<PathPrefix, List<Candidate>> byFeed = candidates.stream().sorted(NEWEST_FIRST)
                .collect(Collectors.groupingBy(Candidate::feed, TreeMap::new, Collectors.toList()));
        List<Iterator<Candidate>> feeds = byFeed.values().stream().map(List::iterator).toList();
        List<Candidate> ordered = new ArrayList<>(candidates.size());
        while (ordered.size() < candidates.size())
            feeds.stream().filter(Iterator::hasNext).forEach(feed -> ordered.add(feed.next()));
        return ordered;
    }
}
