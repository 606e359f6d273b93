package fullcourt.prediction.feature;

import fullcourt.league.ImpliedProbability;
import fullcourt.platform.tables.Column;
import fullcourt.platform.tables.Partition;
import fullcourt.platform.tables.Row;
import fullcourt.platform.warehouse.TableReader;
import fullcourt.precompute.Feature;
import fullcourt.precompute.FeatureStore;
import fullcourt.precompute.Features;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.stream.Collectors;

/**
 * A player who may be predicted, by his row of the feature store.
 * @param row one in which all required features are genuine
 */
public record SlatePlayer(Row row) {

    /** Everyone of the date who may be predicted; who may not is in {@code nba_predictions.not_predicted}. */
    public static List<SlatePlayer> of(LocalDate date, TableReader reader) {
        return reader.read(FeatureStore.TABLE, Partition.of(date)).stream()
                .filter(row -> row.get(FeatureStore.IS_PRODUCTION_READY) && row.get(FeatureStore.FEATURE_VERSION).equals(Features.VERSION))
                .map(SlatePlayer::new).toList();
    }

    public String gameId() {
        return row.get(FeatureStore.GAME_ID);
    }

    public String playerLookup() {
        return row.get(FeatureStore.PLAYER_LOOKUP);
    }

    /** The cut-off: no prediction is made after it, unless there was none before. */
    public Instant tipOffAt() {
        return row.get(FeatureStore.TIP_OFF_AT);
    }

    public PlayerFeatures features() {
        return new PlayerFeatures(required(Features.POINTS_AVG_LAST_5), required(Features.POINTS_AVG_LAST_10),
                required(Features.POINTS_AVG_SEASON), required(Features.OPPONENT_DEF_RATING), row.get(FeatureStore.HOME_GAME),
                known(row, Features.FATIGUE_SCORE.value()), known(row, Features.PACE_SCORE.value()), days(row, FeatureStore.DAYS_REST));
    }

    /** Empty without a line; a side without a price has no break-even. */
    public Optional<PropLine> line() {
        return row.find(Features.LINE.value()).map(points -> new PropLine(
                BigDecimal.valueOf(Decimals.rounded(points)), row.find(FeatureStore.LINE_CAPTURED_AT),
                breakEven(FeatureStore.OVER_PRICE_DECIMAL), breakEven(FeatureStore.UNDER_PRICE_DECIMAL)));
    }

    /** All that the row says, as text: equal text, equal forecast. Sources, prices and cut-off count as well as values; the hash follows from those. */
    public String text() {
        return FeatureStore.TABLE.businessColumns().stream()
                .map(column -> column.name() + "=" + row.find(column).map(SlatePlayer::text).orElse("null"))
                .collect(Collectors.joining("\n"));
    }

    private static String text(Object value) {
        return value instanceof Double number ? String.valueOf(Decimals.rounded(number)) : value.toString();
    }

    private double required(Feature feature) {
        return Decimals.rounded(row.get(feature.value()));
    }

    private Optional<ImpliedProbability> breakEven(Column<BigDecimal> price) {
        return row.find(price).map(BigDecimal::doubleValue).filter(decimal -> decimal > 1)
                .map(decimal -> new ImpliedProbability(1 / decimal));
    }

    static OptionalDouble known(Row row, Column<Double> column) {
        return row.find(column).stream().mapToDouble(Decimals::rounded).findFirst();
    }

    static OptionalInt days(Row row, Column<Long> column) {
        return row.find(column).stream().mapToInt(Math::toIntExact).findFirst();
    }
}
