package fullcourt.prediction.publish;

import static fullcourt.prediction.SlateExamples.BOS_LAL;
import static fullcourt.prediction.SlateExamples.JAN_15;
import static fullcourt.prediction.SlateExamples.TIP_OFF;
import static fullcourt.prediction.SlateExamples.feature;
import static fullcourt.prediction.SlateExamples.notReady;
import static fullcourt.prediction.SlateExamples.playerOf;
import static fullcourt.prediction.SlateExamples.proofs;
import static fullcourt.prediction.SlateExamples.withLine;
import static org.assertj.core.api.Assertions.assertThat;

import fullcourt.platform.runs.BuildId;
import fullcourt.platform.tables.Column;
import fullcourt.platform.tables.Row;
import fullcourt.platform.tables.RowBuilder;
import fullcourt.precompute.FeatureStore;
import fullcourt.precompute.Features;
import fullcourt.prediction.RowsInMemory;
import fullcourt.prediction.feature.PastGames;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class PredictionsStepTest {
    private static final Instant NOON = Instant.parse("2024-01-15T17:00:00Z");
    private static final Duration MICROSECOND = Duration.ofNanos(1_000);
    private final RowsInMemory warehouse = new RowsInMemory().with(SystemProofProcessor.TABLE, proofs(true));

    @Test
    void everySystemThatCanPredictsEveryPlayerThatMayBePredicted() {
        slate(playerOf("lebronjames"), playerOf("austinreaves"), notReady(playerOf("bronnyjames"), "FEW_GAMES"));
        assertThat(at(NOON).rows(JAN_15, warehouse)).map(PredictionsStepTest::text).containsExactly(
                "lebronjames last_10_mean 20.00", "lebronjames moving_average 20.50", // similarity has no history to look at
                "lebronjames ensemble 20.25", "austinreaves last_10_mean 20.00", "austinreaves moving_average 20.50",
                "austinreaves ensemble 20.25");
    }

    @Test
    void aPredictionCarriesWhatItWasMadeFrom() {
        slate(withLine(playerOf("lebronjames"), 17.5, NOON));
        Row row = only("moving_average", at(NOON).rows(JAN_15, warehouse)); // 20.5 ± 7.8; z = (17.5 - 20.5) / 7.8 = -0.3846
        assertThat(row.get(PlayerPropPredictions.PREDICTED_STD)).isEqualTo(new BigDecimal("7.80"));
        assertThat(row.get(PlayerPropPredictions.PROB_OVER)).isEqualTo(0.6497);
        assertThat(row.get(PlayerPropPredictions.CONFIDENCE)).isEqualTo(0.6497);
        assertThat(row.get(PlayerPropPredictions.RECOMMENDATION)).isEqualTo("OVER");
        assertThat(row.get(PlayerPropPredictions.LINE)).isEqualTo(new BigDecimal("17.5"));
        assertThat(row.get(PlayerPropPredictions.LINE_SOURCE)).isEqualTo("draftkings");
        assertThat(row.get(PlayerPropPredictions.LINE_CAPTURED_AT)).isEqualTo(NOON);
        assertThat(row.get(PlayerPropPredictions.BUILD_ID)).isEqualTo("1a2b3c");
        assertThat(row.get(PlayerPropPredictions.PREDICTED_AT)).isEqualTo(NOON);
        assertThat(row.get(PlayerPropPredictions.TIP_OFF_AT)).isEqualTo(TIP_OFF);
        assertThat(row.get(PlayerPropPredictions.IS_ACTIVE)).isTrue();
        assertThat(row.get(PlayerPropPredictions.RETROSPECTIVE)).isFalse();
    }

    @Test
    void onlyAProvenSystemRecommendsASideAndBecomingProvenIsANewVersion() {
        slate(withLine(playerOf("lebronjames"), 17.5, NOON));
        Row proven = only("moving_average", at(NOON).rows(JAN_15, warehouse));
        assertThat(proven.find(PlayerPropPredictions.RECOMMENDATION_REASON)).isEmpty();
        warehouse.with(SystemProofProcessor.TABLE, proofs(false));
        Row unproven = only("moving_average", at(NOON).rows(JAN_15, warehouse));
        assertThat(unproven.get(PlayerPropPredictions.RECOMMENDATION)).isEqualTo("PASS");
        assertThat(unproven.get(PlayerPropPredictions.RECOMMENDATION_REASON)).isEqualTo("UNPROVEN");
        assertThat(unproven.get(PlayerPropPredictions.PROB_OVER)).isEqualTo(proven.get(PlayerPropPredictions.PROB_OVER));
        assertThat(hash(unproven)).isNotEqualTo(hash(proven));
        warehouse.with(SystemProofProcessor.TABLE, List.of()); // nothing was judged
        assertThat(only("moving_average", at(NOON).rows(JAN_15, warehouse))).isEqualTo(unproven);
    }

    @Test
    void aLineThatWasPulledIsANewVersionWithoutRecommendation() {
        slate(withLine(playerOf("lebronjames"), 17.5, NOON));
        published(at(NOON).rows(JAN_15, warehouse));
        slate(playerOf("lebronjames"));
        assertThat(at(NOON.plusSeconds(600)).rows(JAN_15, warehouse)).hasSize(3).allSatisfy(row -> {
            assertThat(row.get(PlayerPropPredictions.RECOMMENDATION)).isEqualTo("NO_LINE");
            assertThat(row.get(PlayerPropPredictions.RECOMMENDATION_REASON)).isEqualTo("NO_LINE");
            assertThat(row.get(PlayerPropPredictions.IS_ACTIVE)).isTrue();
        });
    }

    @Test
    void whoMayNotBePredictedAnyMoreIsWithdrawnWithTheReason() {
        slate(playerOf("lebronjames"), playerOf("austinreaves"));
        List<Row> first = at(NOON).rows(JAN_15, warehouse);
        published(first);
        slate(playerOf("austinreaves"));
        stopped("lebronjames", "RULED_OUT", false);
        List<Row> later = at(NOON.plusSeconds(600)).rows(JAN_15, warehouse);
        assertThat(later.subList(0, 3)).isEqualTo(first.subList(3, 6));
        assertThat(later.subList(3, 6)).allSatisfy(row -> {
            assertThat(row.get(PlayerPropPredictions.PLAYER_LOOKUP)).isEqualTo("lebronjames");
            assertThat(row.get(PlayerPropPredictions.IS_ACTIVE)).isFalse();
            assertThat(row.get(PlayerPropPredictions.WITHDRAWN_AT)).isEqualTo(NOON.plusSeconds(600));
            assertThat(row.get(PlayerPropPredictions.WITHDRAWN_REASON)).isEqualTo("RULED_OUT");
            assertThat(row.get(PlayerPropPredictions.PREDICTED_AT)).isEqualTo(NOON);
        }).map(PredictionsStepTest::hash).containsExactlyInAnyOrderElementsOf(hashes(first.subList(0, 3)));
    }

    @Test
    void whatWasWithdrawnIsNotWithdrawnAgainAndTheSameInputAfterItIsANewVersion() {
        slate(playerOf("lebronjames"));
        Row first = only("ensemble", at(NOON).rows(JAN_15, warehouse));
        published(List.of(first));
        slate();
        stopped("lebronjames", "RULED_OUT", false);
        List<Row> withdrawn = at(NOON).rows(JAN_15, warehouse); // the clock has not moved
        assertThat(withdrawn.getFirst().get(PlayerPropPredictions.WITHDRAWN_AT)).isEqualTo(NOON.plus(MICROSECOND));
        published(withdrawn);
        assertThat(at(NOON).rows(JAN_15, warehouse)).isEmpty();
        slate(playerOf("lebronjames"));
        Row again = only("ensemble", at(NOON).rows(JAN_15, warehouse));
        assertThat(hash(again)).isNotEqualTo(hash(first));
        assertThat(again.get(PlayerPropPredictions.PREDICTED_AT)).isEqualTo(NOON.plus(MICROSECOND.multipliedBy(2)));
        published(List.of(withdrawn.getFirst(), again));
        assertThat(only("ensemble", at(NOON.plusSeconds(60)).rows(JAN_15, warehouse))).isEqualTo(again);
    }

    @Test
    void nothingIsWithdrawnAfterTipOffUnlessTheGameIsNotPlayedOnTheDate() {
        slate(playerOf("lebronjames"));
        published(at(NOON).rows(JAN_15, warehouse));
        slate();
        stopped("lebronjames", "RULED_OUT", false);
        assertThat(at(TIP_OFF).rows(JAN_15, warehouse)).isEmpty();
        stopped("lebronjames", "GAME_POSTPONED", true);
        assertThat(at(TIP_OFF).rows(JAN_15, warehouse)).hasSize(3)
                .allSatisfy(row -> assertThat(row.get(PlayerPropPredictions.WITHDRAWN_REASON)).isEqualTo("GAME_POSTPONED"));
    }

    @Test
    void aSystemThatSaysNothingAnyMoreIsWithdrawn() {
        slate(playerOf("lebronjames"));
        List<Row> rows = at(NOON).rows(JAN_15, warehouse);
        published(List.of(rows.get(0), named(rows.get(1), "similarity"), named(rows.get(2), "gut_feeling")));
        assertThat(at(NOON).rows(JAN_15, warehouse)).filteredOn(row -> !row.get(PlayerPropPredictions.IS_ACTIVE))
                .map(row -> row.get(PlayerPropPredictions.SYSTEM_ID) + " " + row.get(PlayerPropPredictions.WITHDRAWN_REASON))
                .containsExactlyInAnyOrder("similarity FEW_SIMILAR_GAMES", "gut_feeling SYSTEM_RETIRED");
        assertThat(at(TIP_OFF).rows(JAN_15, warehouse)).isEmpty();
    }

    @Test
    void withoutALineThereIsAPredictionAllTheSame() {
        slate(playerOf("lebronjames"));
        Row row = only("ensemble", at(NOON).rows(JAN_15, warehouse));
        assertThat(row.get(PlayerPropPredictions.RECOMMENDATION)).isEqualTo("NO_LINE");
        assertThat(row.find(PlayerPropPredictions.PROB_OVER)).isEmpty();
        assertThat(row.find(PlayerPropPredictions.LINE)).isEmpty();
    }

    @Test
    void theSameInputIsTheSameRow() {
        slate(playerOf("lebronjames"));
        List<Row> first = at(NOON).rows(JAN_15, warehouse);
        published(first);
        assertThat(at(NOON.plusSeconds(600)).rows(JAN_15, warehouse)).isEqualTo(first);
    }

    @Test
    void aNewLineIsANewVersion() {
        slate(withLine(playerOf("lebronjames"), 17.5, NOON));
        Row first = only("ensemble", at(NOON).rows(JAN_15, warehouse));
        published(List.of(first));
        slate(withLine(playerOf("lebronjames"), 17.5, NOON.plusSeconds(600)));
        Row second = only("ensemble", at(NOON.plusSeconds(600)).rows(JAN_15, warehouse));
        assertThat(hash(second)).isNotEqualTo(hash(first));
        assertThat(second.get(PlayerPropPredictions.PREDICTED_POINTS)).isEqualTo(first.get(PlayerPropPredictions.PREDICTED_POINTS));
    }

    @Test
    void noiseInTheLastBitsOfAnAverageIsNoNewVersion() {
        slate(feature(playerOf("lebronjames"), Features.POINTS_AVG_SEASON, 0.1 + 0.2));
        List<String> first = hashes(at(NOON).rows(JAN_15, warehouse));
        slate(feature(playerOf("lebronjames"), Features.POINTS_AVG_SEASON, 0.3));
        assertThat(hashes(at(NOON).rows(JAN_15, warehouse))).isEqualTo(first);
    }

    @Test
    void theNewestVersionIsTheLatestEvenIfTheClockStandsStill() {
        slate(playerOf("lebronjames"));
        published(at(NOON).rows(JAN_15, warehouse));
        slate(withLine(playerOf("lebronjames"), 17.5, NOON));
        assertThat(at(NOON).rows(JAN_15, warehouse)).allSatisfy(
                row -> assertThat(row.get(PlayerPropPredictions.PREDICTED_AT)).isEqualTo(NOON.plus(MICROSECOND)));
    }

    @Test
    void anInputThatComesBackIsPredictedAgain() {
        slate(playerOf("lebronjames"));
        Row first = only("ensemble", at(NOON).rows(JAN_15, warehouse));
        published(List.of(inactive(first)));
        Row again = only("ensemble", at(NOON.plusSeconds(600)).rows(JAN_15, warehouse));
        assertThat(hash(again)).isEqualTo(hash(first));
        assertThat(again.get(PlayerPropPredictions.PREDICTED_AT)).isEqualTo(NOON.plusSeconds(600));
    }

    @Test
    @Tag("F67")
    void nothingChangesAfterTipOff() {
        slate(playerOf("lebronjames"));
        published(at(TIP_OFF.minusSeconds(1)).rows(JAN_15, warehouse));
        slate(withLine(playerOf("lebronjames"), 17.5, NOON), playerOf("austinreaves"));
        assertThat(at(TIP_OFF).rows(JAN_15, warehouse)).isEmpty();
    }

    @Test
    void aGameNotPredictedInTimeIsPredictedRetrospectively() {
        slate(playerOf("lebronjames"));
        List<Row> late = at(TIP_OFF).rows(JAN_15, warehouse);
        assertThat(late).hasSize(3).allSatisfy(row -> assertThat(row.get(PlayerPropPredictions.RETROSPECTIVE)).isTrue());
        published(late);
        slate(withLine(playerOf("lebronjames"), 17.5, NOON));
        assertThat(at(TIP_OFF.plusSeconds(60)).rows(JAN_15, warehouse)).hasSize(3).doesNotContainAnyElementsOf(late);
    }

    @Test
    @Tag("F35")
    void onePlayerIsPredictedAsInTheSlate() {
        slate(playerOf("lebronjames"), playerOf("austinreaves"));
        List<Row> slate = at(NOON).rows(JAN_15, warehouse);
        for (PastGames.Asked asked : PastGames.Asked.values()) {
            assertThat(at(NOON).rowsFor(JAN_15, "austinreaves", asked, warehouse)).isEqualTo(slate.subList(3, 6));
            assertThat(at(NOON).rowsFor(JAN_15, "unknownplayer", asked, warehouse)).isEmpty();
        }
    }

    private static PredictionsStep at(Instant now) {
        return new PredictionsStep(Clock.fixed(now, ZoneOffset.UTC), new BuildId("1a2b3c"));
    }

    private void slate(RowBuilder... players) {
        warehouse.with(FeatureStore.TABLE, Arrays.stream(players).map(RowBuilder::build).toList());
    }

    private void published(List<Row> rows) {
        warehouse.with(PlayerPropPredictions.TABLE, rows);
    }

    private void stopped(String player, String reason, boolean hasLeftTheDate) {
        RowBuilder row = Row.of(StoppedPlayer.SCHEMA).set(StoppedPlayer.GAME_ID, BOS_LAL).set(StoppedPlayer.PLAYER_LOOKUP, player)
                .set(StoppedPlayer.REASON, reason).set(StoppedPlayer.LEFT_THE_DATE, hasLeftTheDate);
        if (!hasLeftTheDate)
            row.set(StoppedPlayer.TIP_OFF_AT, TIP_OFF);
        warehouse.with(StoppedPlayer.SCHEMA, List.of(row.build()));
    }

    private static Row inactive(Row row) {
        return copyOf(row).set(PlayerPropPredictions.IS_ACTIVE, false).buildStaged();
    }

    private static Row named(Row row, String system) {
        return copyOf(row).set(PlayerPropPredictions.SYSTEM_ID, system).buildStaged();
    }

    private static RowBuilder copyOf(Row row) {
        RowBuilder copy = Row.of(PlayerPropPredictions.TABLE);
        PlayerPropPredictions.TABLE.businessColumns().forEach(column -> copy(column, row, copy));
        return copy;
    }

    private static <T> void copy(Column<T> column, Row from, RowBuilder to) {
        to.set(column, from.find(column));
    }

    private static Row only(String system, List<Row> rows) {
        return rows.stream().filter(row -> row.get(PlayerPropPredictions.SYSTEM_ID).equals(system)).findFirst().orElseThrow();
    }

    private static List<String> hashes(List<Row> rows) {
        return rows.stream().map(PredictionsStepTest::hash).toList();
    }

    private static String text(Row row) {
        return "%s %s %s".formatted(row.get(PlayerPropPredictions.PLAYER_LOOKUP), row.get(PlayerPropPredictions.SYSTEM_ID),
                row.get(PlayerPropPredictions.PREDICTED_POINTS));
    }

    private static String hash(Row row) {
        return row.get(PlayerPropPredictions.INPUT_HASH);
    }
}
