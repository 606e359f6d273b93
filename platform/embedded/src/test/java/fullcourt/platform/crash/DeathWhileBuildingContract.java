package fullcourt.platform.crash;

import static fullcourt.platform.testing.ToyLeague.DAILY;
import static fullcourt.platform.testing.ToyLeague.DAILY_STEP;
import static fullcourt.platform.testing.ToyLeague.FORM;
import static fullcourt.platform.testing.ToyLeague.FORM_STEP;
import static fullcourt.platform.testing.ToyLeague.day;
import static fullcourt.platform.testing.ToyLeague.play;
import static fullcourt.platform.testing.ToyLeague.rows;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import fullcourt.platform.runs.RunHistory;
import fullcourt.platform.state.PublishState;
import fullcourt.config.Phase;
import fullcourt.platform.tables.Partition;
import fullcourt.platform.tables.Table;
import fullcourt.platform.testing.Adapters;
import fullcourt.platform.testing.Death;
import fullcourt.platform.testing.EmbeddedPlatform;
import fullcourt.platform.testing.Fault;
import fullcourt.platform.testing.Setup;
import fullcourt.platform.testing.ToyLeague;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** A process dies before or after any call of a reconcile pass; the next process reconciles again, and the result is that of an undisturbed pass. */
public abstract class DeathWhileBuildingContract {
    private static final int DAYS = 2;
    private static final List<Table> TABLES = List.of(DAILY, FORM);

    /** The same platform at every call within one test. */
    protected abstract Adapters.Engine engine();

    /** Whether this death is tested: a slow engine may omit some, never a kind of call. @param calls in order, as the undisturbed process makes them */
    protected boolean isTried(List<String> calls, int number) {
        return true;
    }

    @TestFactory
    Stream<DynamicTest> endsAsIfNothingHadHappenedAlthoughTheProcess() {
        Death note = Death.never();
        List<String> undisturbed = end("undisturbed", note);
        assertThat(undisturbed).contains("test_analytics.form 2025-01-02 LAL 1", "test_analytics.form is IDLE, 2025-01-02 COMPLETE");
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

    @Test
    void aPassThatDiedIsRecordedAsAbandonedAndDoneAgain() {
        try (EmbeddedPlatform setting = open("data", Fault.NONE)) {
            Death death = Death.at(call -> call.startsWith("warehouse.replace "), Death.When.AFTER);
            EmbeddedPlatform dying = setting.restartedAs(setting.setup.with(death));
            assertThat(death.isMetBy(() -> check(dying))).isTrue();
            EmbeddedPlatform next = dying.restarted();
            assertThat(next.publishStates.read(DAILY.id(), "2025").value().phase()).isEqualTo(PublishState.Phase.RUNNING);
            check(next);
            assertThat(next.publishStates.read(DAILY.id(), "2025").value().phase()).isEqualTo(PublishState.Phase.IDLE);
            assertThat(next.warehouse.read(RunHistory.RUNS, Partition.ALL).stream()
                    .filter(run -> EndState.text(run, "output_table").equals(DAILY.id().toString()))
                    .map(run -> EndState.text(run, "status"))).containsExactlyInAnyOrder("ABANDONED", "WRITTEN", "WRITTEN");
        }
    }

    @Test
    void finishedWorkIsNeverRecordedAsAbandoned() {
        try (EmbeddedPlatform platform = open("data", Fault.NONE)) {
            check(platform);
            check(platform.restarted());
            assertThat(platform.warehouse.read(RunHistory.RUNS, Partition.ALL))
                    .noneMatch(run -> EndState.text(run, "status").equals("ABANDONED"));
        }
    }

    private EmbeddedPlatform open(String name, Fault fault) {
        EmbeddedPlatform platform = ToyLeague.with(Setup.on(engine(), name), FORM_STEP, DAILY_STEP).open();
        play(platform, DAYS);
        return fault == Fault.NONE ? platform : platform.restartedAs(platform.setup.with(fault));
    }

    private static void check(EmbeddedPlatform platform) {
        platform.reconciler.reconcile(day(1), day(DAYS), Phase.GRADING, decision -> {});
    }

    private List<String> end(String name, Death death) {
        EmbeddedPlatform first = open(name, death);
        EmbeddedPlatform platform = first;
        if (death.isMetBy(() -> check(first))) {
            platform = first.restarted();
            check(platform);
        }
        List<String> end = state(platform);
        check(platform);
        assertThat(state(platform)).as("a further look").isEqualTo(end);
        platform.close();
        return end;
    }

    private static List<String> state(EmbeddedPlatform platform) {
        List<String> state = new ArrayList<>();
        for (Table table : TABLES) {
            rows(platform, table).forEach(row -> state.add(table.id() + " " + row));
            PublishState publishState = platform.publishStates.read(table.id(), "2025").value();
            publishState.partitions()
                    .forEach((partition, is) -> state
                            .add("%s is %s, %s %s".formatted(table.id(), publishState.phase(), partition, is.status())));
            publishState.partitions().forEach(
                    (partition, is) -> state.add("%s %s has version %s of %s".formatted(table.id(), partition, is.version(), is.inputs())));
        }
        platform.findings.open().forEach(open -> state.add(open.toString()));
        return state;
    }
}
