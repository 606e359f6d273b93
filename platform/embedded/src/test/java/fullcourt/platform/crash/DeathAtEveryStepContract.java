package fullcourt.platform.crash;

import static fullcourt.platform.testing.ScoresFeed.document;
import static fullcourt.platform.testing.ScoresFeed.path;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import fullcourt.platform.tables.ObjectPath;
import fullcourt.platform.testing.Adapters;
import fullcourt.platform.testing.Death;
import fullcourt.platform.testing.EmbeddedPlatform;
import fullcourt.platform.testing.ScoresFeed;
import fullcourt.platform.testing.Setup;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Three versions of one game's file arrive, one row of them illegal, the oldest file last. The process dies before or after each of its calls that changes
 * anything; the next one gets the message again, goes on with the others, sweeps and publishes. The end is always the undisturbed one.
 */
public abstract class DeathAtEveryStepContract {
    private static final SequencedMap<ObjectPath, byte[]> FILES = new LinkedHashMap<>();
    static {
        FILES.put(path("LAL_GSW", "20250116_080000"),
                document("2025-01-15 lebronjames 30", "2025-01-15 stephencurry 25", "2025-01-15 jimmybutler 999"));
        FILES.put(path("LAL_GSW", "20250116_100000"), document("2025-01-15 lebronjames 33", "2025-01-15 stephencurry 25"));
        FILES.put(path("LAL_GSW", "20250116_070000"), document("2025-01-15 lebronjames 12"));
    }

    /** The same one at every call within one test. */
    protected abstract Adapters.Engine engine();

    /** Whether this death is tried: an engine on which each takes seconds may leave some out, never a kind of call. @param calls in order, as the undisturbed process makes them */
    protected boolean isTried(List<String> calls, int number) {
        return true;
    }

    @Test
    void undisturbedTheNewestFileStandsAndThreeRowsAreStale() {
        EndState end = undisturbed(Death.never());
        assertThat(end.rows()).extracting(row -> row.get(ScoresFeed.PLAYER) + " " + row.get(ScoresFeed.POINTS))
                .containsExactly("lebronjames 33", "stephencurry 25");
        assertThat(end.rejected()).hasSize(1);
        assertThat(end.fileRecords().values()).containsExactly("LOADED 1 rows, 0 rejected", "LOADED 2 rows, 1 rejected",
                "LOADED 2 rows, 0 rejected");
        assertThat(end.stale()).containsEntry("test_raw.scores", 3L);
        assertThat(end.duplicates()).isEmpty();
        assertThat(end.unfinished()).isEmpty();
        assertThat(end.unrecorded()).isEmpty();
        assertThat(end.findings()).isEmpty();
    }

    @TestFactory
    Stream<DynamicTest> endsAsIfNothingHadHappenedAlthoughTheProcess() {
        Death note = Death.never();
        EndState undisturbed = undisturbed(note);
        List<DynamicTest> tests = new ArrayList<>();
        for (int number = 1; number <= note.calls().size(); number++) {
            if (!isTried(note.calls(), number))
                continue;
            for (Death.When when : Death.When.values()) {
                Death death = Death.at(number, when);
                String own = number + "-" + when;
                tests.add(dynamicTest("died %s call %d: %s".formatted(when, number, note.calls().get(number - 1)),
                        () -> assertThat(disturbed(own, death)).isEqualTo(undisturbed)));
            }
        }
        return tests.stream();
    }

    private EndState undisturbed(Death note) {
        try (EmbeddedPlatform platform = setup("undisturbed").with(note).open()) {
            FILES.forEach((path, content) -> deliver(platform, path, content));
            settle(platform);
            return EndState.of(platform, ScoresFeed.TABLE);
        }
    }

    private EndState disturbed(String name, Death death) {
        EmbeddedPlatform platform = setup(name).with(death).open();
        for (Map.Entry<ObjectPath, byte[]> file : FILES.entrySet()) {
            EmbeddedPlatform process = platform;
            if (death.isMetBy(() -> deliver(process, file.getKey(), file.getValue())) && platform.setup.fault() == death) {
                platform = platform.restarted();
                deliver(platform, file.getKey(), file.getValue());
            }
        }
        EmbeddedPlatform process = platform;
        if (death.isMetBy(() -> settle(process)) && platform.setup.fault() == death) {
            platform = platform.restarted();
            settle(platform);
        }
        EndState end = EndState.of(platform, ScoresFeed.TABLE);
        platform.close();
        return end;
    }

    private Setup setup(String name) {
        return Setup.on(engine(), name).processors(new ScoresFeed());
    }

    private static void deliver(EmbeddedPlatform platform, ObjectPath path, byte[] content) {
        platform.landing.create(path, content);
        platform.ingestion.accept(path);
    }

    private static void settle(EmbeddedPlatform platform) {
        platform.ingestion.sweep(Duration.ZERO);
        platform.ingestion.publishStaged();
    }
}
