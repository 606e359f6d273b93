package fullcourt.platform.crash;

import static fullcourt.platform.testing.ToyLeague.DAILY;
import static fullcourt.platform.testing.ToyLeague.DAILY_STEP;
import static fullcourt.platform.testing.ToyLeague.FORM;
import static fullcourt.platform.testing.ToyLeague.FORM_STEP;
import static fullcourt.platform.testing.ToyLeague.GAMES;
import static fullcourt.platform.testing.ToyLeague.play;
import static fullcourt.platform.testing.ToyLeague.played;
import static fullcourt.platform.testing.ToyLeague.rows;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import fullcourt.config.ServiceName;
import fullcourt.platform.service.Pipeline;
import fullcourt.platform.tables.Table;
import fullcourt.platform.testing.Adapters;
import fullcourt.platform.testing.Death;
import fullcourt.platform.testing.EmbeddedPlatform;
import fullcourt.platform.testing.Setup;
import fullcourt.platform.testing.ToyLeague;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Today is 16 January. A game of 1 January, older than the horizon of the timers, is corrected, and the process dies before or after any of its calls
 * from the publish on: the next process follows the correction although no message reaches it.
 */
public abstract class DeathBeforeACorrectionIsFollowedContract {
    private static final int LAST_DAY = 3;
    private static final int CORRECTED = 1;
    private static final List<Table> TABLES = List.of(GAMES, DAILY, FORM);

    /** The same one at every call within one test. */
    protected abstract Adapters.Engine engine();

    /** Whether this death is tried: the first and the last call of each kind, whatever date or number it names. */
    private static boolean isTried(List<String> calls, int number) {
        List<String> kinds = calls.stream().map(call -> call.replaceAll("\\d+", "0")).toList();
        String kind = kinds.get(number - 1);
        return kinds.indexOf(kind) == number - 1 || kinds.lastIndexOf(kind) == number - 1;
    }

    @TestFactory
    Stream<DynamicTest> theCorrectionIsFollowedAlthoughTheProcess() {
        Death note = Death.never();
        List<String> undisturbed = end("undisturbed", note);
        assertThat(undisturbed).contains("test_analytics.daily 2025-01-01 LAL 99", "test_analytics.form 2025-01-03 LAL 101");
        List<DynamicTest> tests = new ArrayList<>();
        for (int number = 1; number <= note.calls().size(); number++) {
            if (!isTried(note.calls(), number))
                continue;
            for (Death.When when : Death.When.values()) {
                Death death = Death.at(number, when);
                String own = number + "-" + when;
                tests.add(dynamicTest("died %s call %d: %s".formatted(when, number, note.calls().get(number - 1)),
                        () -> assertThat(end(own, death)).isEqualTo(undisturbed)));
            }
        }
        return tests.stream();
    }

    private List<String> end(String name, Death death) {
        EmbeddedPlatform platform = ToyLeague.with(Setup.on(engine(), name), FORM_STEP, DAILY_STEP).open();
        play(platform, LAST_DAY);
        settle(platform);
        EmbeddedPlatform dying = platform.restartedAs(platform.setup.with(death));
        platform = dying;
        if (death.isMetBy(() -> correct(dying))) {
            platform = dying.restarted();
            correctAgain(platform);
        }
        List<String> end = state(platform);
        platform.close();
        return end;
    }

    private static void correct(EmbeddedPlatform platform) {
        Pipeline pipeline = pipelineOf(platform);
        pipeline.settle(decision -> {}); // this process has looked back already
        played(platform, CORRECTED, "LAL", 99, 2);
        pipeline.settle(decision -> {});
    }

    /** The file is staged again by the sweep if its rows were lost before; a redelivered file changes nothing. */
    private static void correctAgain(EmbeddedPlatform platform) {
        platform.ingestion.publishStaged();
        if (rows(platform, GAMES, CORRECTED).contains("2025-01-01 LAL 1"))
            played(platform, CORRECTED, "LAL", 99, 2);
        settle(platform);
    }

    private static void settle(EmbeddedPlatform platform) {
        pipelineOf(platform).settle(decision -> {});
    }

    private static Pipeline pipelineOf(EmbeddedPlatform platform) {
        return new Pipeline(platform.ingestion, platform.reconciler, platform.marks, platform.state,
                instant -> LocalDate.ofInstant(instant, ZoneOffset.UTC), platform.setup.clock());
    }

    private static List<String> state(EmbeddedPlatform platform) {
        List<String> state = new ArrayList<>();
        TABLES.forEach(table -> rows(platform, table).forEach(row -> state.add(table.id() + " " + row)));
        platform.marks.pending(List.of(ServiceName.ANALYTICS)).forEach(mark -> state.add("left to follow: " + mark));
        return state;
    }
}
