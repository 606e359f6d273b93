package fullcourt.prediction.publish;

import static fullcourt.prediction.SlateExamples.BOS_LAL;
import static fullcourt.prediction.SlateExamples.JAN_15;
import static fullcourt.prediction.SlateExamples.notReady;
import static fullcourt.prediction.SlateExamples.playerOf;
import static fullcourt.prediction.SlateExamples.withLine;
import static org.assertj.core.api.Assertions.assertThat;

import fullcourt.platform.holds.EntityHolds;
import fullcourt.platform.holds.GateReading;
import fullcourt.platform.runs.BuildId;
import fullcourt.platform.tables.Row;
import fullcourt.platform.tables.RowBuilder;
import fullcourt.platform.testing.EmbeddedPlatform;
import fullcourt.platform.testing.Setup;
import fullcourt.precompute.FeatureStore;
import fullcourt.precompute.Features;
import fullcourt.prediction.RowsInMemory;
import fullcourt.prediction.publish.Passport.Why;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Why a prediction has its value, or why there is none. */
class PassportTest {
    private static final Instant NOON = Instant.parse("2024-01-15T17:00:00Z");

    @TempDir
    private Path folder;
    private EmbeddedPlatform platform;
    private final RowsInMemory warehouse = new RowsInMemory();

    @BeforeEach
    void open() {
        platform = Setup.in(folder).open();
    }

    @AfterEach
    void close() {
        platform.close();
    }

    @Test
    void aPredictionTellsItsLineItsInputAndWhatWasAssumed() {
        RowBuilder player = withLine(playerOf("lebronjames"), 17.5, NOON.minusSeconds(90));
        player.set(Features.REST_ADVANTAGE.value(), 0.0).set(Features.REST_ADVANTAGE.source(), "default");
        List<Row> rows = predicted(player);
        Why why = why(PredictionId.of(rows.getFirst()));
        assertThat(why.outcome()).isEqualTo("active");
        assertThat(why.blockedBy()).isNull();
        assertThat(why.line()).isEqualTo(new Passport.Line(new BigDecimal("17.5"), "draftkings", NOON.minusSeconds(90), 90L,
                new BigDecimal("1.909091"), new BigDecimal("1.909091")));
        assertThat(why.defaults()).containsExactly("rest_advantage");
        assertThat(why.features()).hasSize(Features.ALL.size())
                .contains(new Passport.FeatureValue("points_avg_last_5", 20.0, "genuine", "points"));
        assertThat(why.prediction()).containsEntry("input_hash", rows.getFirst().get(PlayerPropPredictions.INPUT_HASH));
    }

    @Test
    void withoutAHashTheActiveVersionIsMeant() {
        predicted(playerOf("lebronjames"));
        assertThat(why(BOS_LAL + ".lebronjames.ensemble").prediction()).containsEntry("system_id", "ensemble");
    }

    @Test
    void whoIsNotPredictedHasTheRuleThatStandsAgainstIt() {
        warehouse.with(FeatureStore.TABLE, List.of(notReady(playerOf("bronnyjames"), "FEW_GAMES").build()));
        warehouse.with(NotPredictedProcessor.TABLE, List.of(Row.of(NotPredictedProcessor.TABLE).set(NotPredictedProcessor.GAME_DATE, JAN_15)
                .set(NotPredictedProcessor.GAME_ID, BOS_LAL).set(NotPredictedProcessor.PLAYER_LOOKUP, "bronnyjames")
                .set(NotPredictedProcessor.SYSTEM_ID, "ensemble").set(NotPredictedProcessor.REASON, "FEW_GAMES").buildStaged()));
        Why why = why(BOS_LAL + ".bronnyjames.ensemble");
        assertThat(why.outcome()).isEqualTo("not predicted");
        assertThat(why.blockedBy()).isEqualTo("FEW_GAMES");
        assertThat(why.prediction()).isNull();
    }

    @Test
    void aHoldIsPartOfTheExplanation() {
        EntityHolds holds = platform.holds;
        for (int version = 1; version <= 5; version++)
            holds.decide("player_daily_cache", JAN_15, "v" + version,
                    List.of(new GateReading("lebronjames", 0.5, new TreeSet<>(List.of("20240110_BOS_LAL")), false)));
        warehouse.with(FeatureStore.TABLE, List.of(notReady(playerOf("lebronjames"), "FEW_GAMES").build()));
        assertThat(why(BOS_LAL + ".lebronjames.ensemble").holds()).singleElement()
                .satisfies(hold -> assertThat(hold.waitsFor()).containsExactly("20240110_BOS_LAL"));
    }

    @Test
    void anUnknownPredictionHasNoExplanation() {
        assertThat(passport().why(PredictionId.parse(BOS_LAL + ".unknownplayer.ensemble").orElseThrow())).isEqualTo(Optional.empty());
    }

    private List<Row> predicted(RowBuilder player) {
        warehouse.with(FeatureStore.TABLE, List.of(player.build()));
        List<Row> rows = new PredictionsStep(Clock.fixed(NOON, ZoneOffset.UTC), new BuildId("test")).rows(JAN_15, warehouse);
        warehouse.with(PlayerPropPredictions.TABLE, rows);
        return rows;
    }

    private Why why(String id) {
        return passport().why(PredictionId.parse(id).orElseThrow()).orElseThrow();
    }

    private Passport passport() {
        return new Passport(warehouse, platform.holds);
    }
}
