package fullcourt.raw.proof;

import static org.assertj.core.api.Assertions.assertThat;

import fullcourt.raw.LoadedTable;
import fullcourt.raw.LoadedTable.Delivery;
import fullcourt.testing.Fixtures;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.util.FileSystemUtils;

/** In whatever order a day's files arrive, however often, alone or together: the table is the same. Through staging and the warehouse itself. */
final class OrderOfArrivalTest {
    /** One for each way in which documents add up: newest, final before newest, the whole of a day, of a game, a report, and polls. */
    private static final List<String> MODES = List.of("ball-dont-lie/player-box-scores/2025-06-22/20250623_100000.json",
            "ball-dont-lie/standings/2024-25/2025-06-20/20250620_100000.json", "espn/scoreboard/2024-01-15/20250717_171627.json",
            "odds-api/player-props/2025-01-20/a1b2c3d4e5f6g7h8i9j0-BOSLAL/20250120_180000-snap-1800.json",
            "nba-com/gamebooks-data/2024-04-10/20240410-MEMCLE/20250805_151438.json",
            "ball-dont-lie/live-boxscores/2024-01-15/20240116_011000.json");
    private static final Map<String, Day> DAYS = new ConcurrentHashMap<>();
    private static final Map<String, List<String>> IN_ORDER = new ConcurrentHashMap<>();

    static List<Document> documents() {
        return AllFeeds.fixtures().stream().map(OrderOfArrivalTest::document).filter(document -> !Document.rows(document.read()).isEmpty())
                .toList();
    }

    private static Document document(String path) {
        return new Document(path, path, Fixtures.bytes(path));
    }

    @ParameterizedTest
    @MethodSource("documents")
    void newestFirstGivesTheSameTableAsNewestLast(Document document) throws IOException {
        Day day = Day.of(document, 2);
        assertThat(table(day, apart(day.deliveries().reversed()))).isEqualTo(table(day, apart(day.deliveries())));
    }

    @Property(tries = 18, shrinking = ShrinkingMode.OFF)
    void anyOrderAndRepetitionGivesTheSameTable(@ForAll @From("modes") String path, @ForAll @IntRange(max = 3) int notOver,
            @ForAll long seed)
            throws IOException {
        Day day = DAYS.computeIfAbsent(path + notOver, _ -> Day.of(document(path), notOver));
        if (!IN_ORDER.containsKey(path + notOver))
            IN_ORDER.put(path + notOver, table(day, apart(day.deliveries())));
        assertThat(table(day, shuffled(day.deliveries(), new Random(seed)))).isEqualTo(IN_ORDER.get(path + notOver));
    }

    @Provide
    Arbitrary<String> modes() {
        return Arbitraries.of(MODES);
    }

    private static List<List<Delivery>> apart(List<Delivery> deliveries) {
        return deliveries.stream().map(List::of).toList();
    }

    /** Each at least once and up to three times, in any order, some of them together. */
    private static List<List<Delivery>> shuffled(List<Delivery> deliveries, Random random) {
        List<Delivery> all = new ArrayList<>();
        deliveries.forEach(delivery -> all.addAll(Collections.nCopies(1 + random.nextInt(3), delivery)));
        Collections.shuffle(all, random);
        List<List<Delivery>> batches = new ArrayList<>();
        for (int from = 0; from < all.size();) {
            int to = Math.min(all.size(), from + 1 + random.nextInt(3));
            batches.add(all.subList(from, to));
            from = to;
        }
        return batches;
    }

    /** Its rows, in order, after all batches were published. */
    private static List<String> table(Day day, List<List<Delivery>> batches) throws IOException {
        Path folder = Files.createTempDirectory("order");
        try (LoadedTable table = new LoadedTable(day.document().processor(), folder)) {
            batches.forEach(table::loadTogether);
            return day.partitions().stream().flatMap(partition -> table.rows(partition).stream()).map(Day::written).sorted().toList();
        } finally {
            FileSystemUtils.deleteRecursively(folder);
        }
    }
}
