package fullcourt.platform.holds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fullcourt.platform.holds.EntityHolds.Decision;
import fullcourt.platform.tables.Partition;
import fullcourt.platform.testing.EmbeddedPlatform;
import fullcourt.platform.testing.Outage;
import fullcourt.platform.testing.SettableClock;
import fullcourt.platform.testing.Setup;
import fullcourt.platform.warehouse.WarehouseUnavailableException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EntityHoldsTest {
    private static final String STEP = "player_form";
    private static final LocalDate DAY = LocalDate.of(2025, 1, 15);
    private static final Duration LOCKOUT = Duration.ofHours(24);

    @TempDir
    Path folder;
    private EmbeddedPlatform platform;
    private SettableClock clock;

    @BeforeEach
    void open() {
        open(new HoldSettings(0.7, 5, LOCKOUT, true));
    }

    private void open(HoldSettings settings) {
        if (platform != null)
            platform.close();
        platform = Setup.in(folder).holds(settings).open();
        clock = platform.setup.clock();
    }

    @AfterEach
    void close() {
        platform.close();
    }

    @Test
    void anEntityWithCompleteInputIsNotExcludedAndNothingIsRecorded() {
        assertThat(decide(DAY, "v1", whole("lebronjames")).excluded()).isEmpty();
        assertThat(events()).isEmpty();
    }

    @Test
    void anEntityThatMissesTooMuchIsExcludedAndTheReasonIsRecorded() {
        assertThat(decide(DAY, "v1", missing("lebronjames", "g1", "g2"), whole("stephencurry")).excluded()).containsExactly("lebronjames");
        assertThat(events()).containsExactly("lebronjames 2025-01-15 EXCLUDED 1 g1,g2");
    }

    @Test
    void enoughInputIsReadyAlthoughAKeyIsMissing() {
        assertThat(decide(DAY, "v1", reading("lebronjames", 0.7, false, "g1")).excluded()).isEmpty();
        assertThat(decide(DAY, "v1", reading("lebronjames", 0.69, false, "g1")).excluded()).containsExactly("lebronjames");
    }

    @Test
    @Tag("F54")
    void aYoungSeasonExcludesNoEntity() {
        assertThat(decide(DAY, "v1", reading("lebronjames", 0.0, true, "g1")).excluded()).isEmpty();
        assertThat(events()).isEmpty();
    }

    @Test
    void anAttemptIsCountedOnlyWhenTheInputChanged() {
        for (int checks = 0; checks < 10; checks++)
            assertThat(decide(DAY, "v1", missing("lebronjames", "g1")).excluded()).containsExactly("lebronjames");
        assertThat(events()).containsExactly("lebronjames 2025-01-15 EXCLUDED 1 g1");
        decide(DAY, "v2", missing("lebronjames", "g1"));
        assertThat(events()).containsExactly("lebronjames 2025-01-15 EXCLUDED 1 g1", "lebronjames 2025-01-15 EXCLUDED 2 g1");
    }

    @Test
    void theFifthAttemptHolds() {
        holdLebron();
        assertThat(events()).hasSize(5).last().isEqualTo("lebronjames 2025-01-15 HELD 5 g1");
        assertThat(platform.holds.current()).singleElement().satisfies(hold -> {
            assertThat(hold.entity()).isEqualTo("lebronjames");
            assertThat(hold.waitsFor()).containsExactly("g1");
            assertThat(hold.since()).isEqualTo(clock.instant());
            assertThat(hold.until()).isEqualTo(clock.instant().plus(LOCKOUT));
        });
    }

    @Test
    void whoIsHeldIsNotEvaluatedHoweverOftenItsInputChanges() {
        holdLebron();
        for (int version = 6; version < 20; version++) {
            Decision decision = decide(DAY.plusDays(version), "v" + version, missing("lebronjames", "g1", "g" + version));
            assertThat(decision.excluded()).containsExactly("lebronjames");
            assertThat(decision.recheckAt()).contains(Setup.NOW.plus(LOCKOUT));
        }
        assertThat(events()).hasSize(5);
    }

    @Test
    void theArrivalOfTheMissingInputReleasesBeforeTheLockoutEnds() {
        holdLebron();
        clock.pass(Duration.ofMinutes(1));
        assertThat(decide(DAY, "v6", whole("lebronjames")).excluded()).isEmpty();
        assertThat(events()).last().isEqualTo("lebronjames 2025-01-15 RELEASED 0 ");
        assertThat(platform.holds.current()).isEmpty();
    }

    @Test
    void whoWasReleasedStartsToCountAnew() {
        holdLebron();
        decide(DAY, "v6", whole("lebronjames"));
        decide(DAY, "v7", missing("lebronjames", "g9"));
        assertThat(events()).last().isEqualTo("lebronjames 2025-01-15 EXCLUDED 1 g9");
    }

    @Test
    void oneOfSeveralMissingKeysIsEnoughToBeEvaluatedAgain() {
        for (int version = 1; version <= 5; version++)
            decide(DAY, "v" + version, missing("lebronjames", "g1", "g2"));
        assertThat(decide(DAY, "v6", missing("lebronjames", "g2")).excluded()).containsExactly("lebronjames");
        assertThat(events()).last().isEqualTo("lebronjames 2025-01-15 HELD 6 g2");
    }

    @Test
    void afterTheLockoutWhoStillMissesInputIsEvaluatedAgain() {
        holdLebron();
        clock.pass(LOCKOUT);
        assertThat(platform.holds.current()).isEmpty();
        Decision unchanged = decide(DAY, "v5", missing("lebronjames", "g1"));
        assertThat(unchanged.excluded()).containsExactly("lebronjames");
        assertThat(unchanged.recheckAt()).isEmpty();
        decide(DAY, "v6", missing("lebronjames", "g1"));
        assertThat(events()).last().isEqualTo("lebronjames 2025-01-15 HELD 6 g1");
    }

    @Test
    void withoutAutomaticReleaseTheEntityIsEvaluatedWhenTheLockoutEnds() {
        open(new HoldSettings(0.7, 5, LOCKOUT, false));
        holdLebron();
        Decision waiting = decide(DAY, "v6", whole("lebronjames"));
        assertThat(waiting.excluded()).containsExactly("lebronjames");
        assertThat(waiting.recheckAt()).contains(Setup.NOW.plus(LOCKOUT));
        clock.pass(LOCKOUT);
        assertThat(decide(DAY, "v6", whole("lebronjames")).excluded()).isEmpty();
        assertThat(events()).last().isEqualTo("lebronjames 2025-01-15 RELEASED 0 ");
    }

    @Test
    void anOperatorsResetEndsAHoldAtOnceAndIsSeenByTheStep() {
        holdLebron();
        String before = platform.holds.resets(STEP);
        assertThat(platform.holds.reset("lebronjames", "the feed was corrected by hand")).isEqualTo(1);
        assertThat(platform.holds.current()).isEmpty();
        assertThat(platform.holds.resets(STEP)).isNotEqualTo(before);
        assertThat(decide(DAY, "v5", whole("lebronjames")).excluded()).isEmpty();
    }

    @Test
    void anEntityThatIsResetAndStillIncompleteIsExcludedWithAFirstAttempt() {
        holdLebron();
        platform.holds.reset("lebronjames", "try again");
        assertThat(decide(DAY, "v5", missing("lebronjames", "g1")).excluded()).containsExactly("lebronjames");
        assertThat(events()).last().isEqualTo("lebronjames 2025-01-15 EXCLUDED 1 g1");
    }

    @Test
    void aResetOfAnEntityThatIsNotExcludedChangesNothing() {
        assertThat(platform.holds.reset("lebronjames", "just in case")).isZero();
        assertThat(events()).isEmpty();
    }

    @Test
    void anOlderDateNeitherCountsNorReleases() {
        decide(DAY, "v1", missing("lebronjames", "g1"));
        assertThat(decide(DAY.minusDays(3), "v2", missing("lebronjames", "g0")).excluded()).containsExactly("lebronjames");
        assertThat(decide(DAY.minusDays(2), "v3", whole("lebronjames")).excluded()).isEmpty();
        assertThat(events()).containsExactly("lebronjames 2025-01-15 EXCLUDED 1 g1");
    }

    @Test
    void aDateWithoutTheEntitySaysNothingAboutIt() {
        decide(DAY, "v1", missing("lebronjames", "g1"));
        assertThat(decide(DAY.plusDays(1), "v2", whole("stephencurry")).excluded()).isEmpty();
        decide(DAY.plusDays(2), "v3", missing("lebronjames", "g1"));
        assertThat(events()).last().isEqualTo("lebronjames 2025-01-17 EXCLUDED 2 g1");
    }

    @Test
    void eachStepCountsForItself() {
        decide(DAY, "v1", missing("lebronjames", "g1"));
        platform.holds.decide("other_step", DAY, "v1", List.of(missing("lebronjames", "g1")));
        assertThat(events()).containsExactly("lebronjames 2025-01-15 EXCLUDED 1 g1", "lebronjames 2025-01-15 EXCLUDED 1 g1");
    }

    @Test
    void holdsSurviveARestart() {
        holdLebron();
        EmbeddedPlatform next = platform.restarted();
        assertThat(next.holds.decide(STEP, DAY.plusDays(1), "v6", List.of(missing("lebronjames", "g1"))).excluded())
                .containsExactly("lebronjames");
        assertThat(next.holds.current()).hasSize(1);
    }

    @Test
    void anUnreadableHistoryIsNeverTakenForNoHolds() {
        platform.close();
        platform = Setup.in(folder).with(Outage.of(call -> call.startsWith("warehouse.query nba_orchestration/reprocess"))).open();
        assertThatThrownBy(() -> decide(DAY, "v1", missing("lebronjames", "g1"))).isInstanceOf(WarehouseUnavailableException.class);
    }

    private void holdLebron() {
        for (int version = 1; version <= 5; version++)
            assertThat(decide(DAY, "v" + version, missing("lebronjames", "g1")).excluded()).containsExactly("lebronjames");
    }

    private Decision decide(LocalDate date, String inputVersion, GateReading... readings) {
        return platform.holds.decide(STEP, date, inputVersion, List.of(readings));
    }

    private static GateReading missing(String entity, String... keys) {
        return reading(entity, 0.5, false, keys);
    }

    private static GateReading whole(String entity) {
        return reading(entity, 1.0, false);
    }

    private static GateReading reading(String entity, double completeness, boolean isBootstrap, String... missing) {
        return new GateReading(entity, completeness, new TreeSet<>(Arrays.asList(missing)), isBootstrap);
    }

    private List<String> events() {
        return platform.warehouse.read(ReprocessAttempts.TABLE, Partition.ALL).stream()
                .map(row -> "%s %s %s %d %s".formatted(row.get(ReprocessAttempts.ENTITY), row.get(ReprocessAttempts.ANALYSIS_DATE),
                        row.get(ReprocessAttempts.OUTCOME), row.get(ReprocessAttempts.ATTEMPT), row.get(ReprocessAttempts.MISSING_KEYS)))
                .toList();
    }
}
