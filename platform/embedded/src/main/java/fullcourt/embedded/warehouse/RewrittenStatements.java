package fullcourt.embedded.warehouse;

import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/** Caches rewritten statements: a step runs the same text for every partition, and rewriting takes longer than many queries. */
final class RewrittenStatements {
    private static final int MAX_COUNT = 1000;
    private final ConcurrentMap<String, GoogleSql.Rewritten> known = new ConcurrentHashMap<>();

    GoogleSql.Rewritten of(String googleSql) {
        if (known.size() >= MAX_COUNT)
            known.clear();
        return known.computeIfAbsent(googleSql, GoogleSql::rewrite);
    }
}
