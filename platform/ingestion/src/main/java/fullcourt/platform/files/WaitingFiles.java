package fullcourt.platform.files;

import fullcourt.platform.findings.ErrorPattern;
import fullcourt.platform.tables.ObjectPath;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;

/** Caches the quarantined files, by version and by cause, so that neither a sweep nor a burst reads their documents again. */
final class WaitingFiles {
    private static final int MAX_CAUSES_OF_A_FEED = 20;
    private static final int MAX_PROBLEM = 500;
    private static final Comparator<QuarantinedFile> OLDEST_FIRST = Comparator.comparing(QuarantinedFile::since)
            .thenComparing(QuarantinedFile::path)
            .thenComparing(QuarantinedFile::generation);
    private final NavigableMap<Version, Entry> byVersion = new TreeMap<>();
    private final NavigableMap<String, NavigableSet<QuarantinedFile>> byCause = new TreeMap<>();
    private long listings;

    /** A version of an object. */
    record Version(ObjectPath path, long generation) implements Comparable<Version> {
        private static final Comparator<Version> ORDER = Comparator.comparing(Version::path).thenComparing(Version::generation);

        @Override
        public int compareTo(Version other) {
            return ORDER.compare(this, other);
        }
    }

    /** @param listing the last one before it was added, which may have missed it */
    private record Entry(QuarantinedFile file, String cause, long listing) {}

    /** Files that were quarantined for one reason. @param cause {@code ball-dont-lie/boxscores/dl-0a1b2c3d} */
    record Cause(String cause, int count, QuarantinedFile first, QuarantinedFile last) {}

    synchronized void add(QuarantinedFile file) {
        Version version = new Version(file.objectPath(), file.generation());
        remove(version);
        QuarantinedFile kept = shortened(file);
        String cause = cause(kept);
        byVersion.put(version, new Entry(kept, cause, listings));
        byCause.computeIfAbsent(cause, _ -> new TreeSet<>(OLDEST_FIRST)).add(kept);
    }

    private static QuarantinedFile shortened(QuarantinedFile file) {
        String problem = file.problem();
        return problem.length() <= MAX_PROBLEM
                ? file
                : new QuarantinedFile(file.path(), file.generation(), file.feed(), file.parserVersion(),
                        problem.substring(0, MAX_PROBLEM) + "…", file.since());
    }

    /** Reasons that no rule foresaw must not become as many findings as there are files. */
    private String cause(QuarantinedFile file) {
        String cause = file.feed() + "/" + ErrorPattern.group("file", file.feed(), ErrorPattern.of(file.problem()));
        boolean isNew = !byCause.containsKey(cause);
        return isNew && causesOf(file.feed()) >= MAX_CAUSES_OF_A_FEED ? file.feed() + "/other" : cause;
    }

    private long causesOf(String feed) {
        return byCause.subMap(feed + "/", feed + "0").size(); // '0' follows '/'
    }

    synchronized void remove(Version version) {
        Entry entry = byVersion.remove(version);
        if (entry == null)
            return;
        NavigableSet<QuarantinedFile> alike = byCause.getOrDefault(entry.cause(), new TreeSet<>(OLDEST_FIRST));
        alike.remove(entry.file());
        if (alike.isEmpty())
            byCause.remove(entry.cause());
    }

    synchronized boolean knows(ObjectPath path) {
        Version next = byVersion.ceilingKey(new Version(path, Long.MIN_VALUE));
        return next != null && next.path().equals(path);
    }

    synchronized boolean knows(Version version) {
        return byVersion.containsKey(version);
    }

    synchronized Optional<QuarantinedFile> find(Version version) {
        return Optional.ofNullable(byVersion.get(version)).map(Entry::file);
    }

    /** @return names a listing that begins now */
    synchronized long nextListing() {
        return ++listings;
    }

    /** Forgets what a listing did not show, unless it was added since the listing began. */
    synchronized void keep(Set<Version> listed, long listing) {
        List<Version> gone = byVersion.entrySet().stream()
                .filter(entry -> entry.getValue().listing() < listing && !listed.contains(entry.getKey())).map(Map.Entry::getKey).toList();
        gone.forEach(this::remove);
    }

    synchronized Collection<QuarantinedFile> files(Predicate<QuarantinedFile> wanted) {
        return byVersion.values().stream().map(Entry::file).filter(wanted).toList();
    }

    synchronized List<Cause> causes() {
        return byCause.keySet().stream().map(this::named).toList();
    }

    /** Why the newest version of a path waits. */
    synchronized Optional<Cause> causeOf(ObjectPath path) {
        return Optional.ofNullable(byVersion.floorEntry(new Version(path, Long.MAX_VALUE)))
                .filter(entry -> entry.getKey().path().equals(path))
                .map(entry -> named(entry.getValue().cause()));
    }

    private Cause named(String cause) {
        NavigableSet<QuarantinedFile> files = byCause.getOrDefault(cause, new TreeSet<>(OLDEST_FIRST));
        return new Cause(cause, files.size(), files.first(), files.last());
    }

    synchronized int count() {
        return byVersion.size();
    }
}
